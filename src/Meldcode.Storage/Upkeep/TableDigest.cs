using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Meldcode.Storage;

/// <summary>
/// How many rows a table has, and a hash of them all that does not depend on their order: two databases sort alike only
/// as far as one knows. Equal digests mean equal rows.
/// </summary>
/// <param name="Hash">Sum of the SHA-256 of every row, modulo 2^256; lower-case hexadecimal.</param>
public sealed record TableDigest(string Table, long Rows, string Hash)
{
    private static readonly BigInteger Modulus = BigInteger.Pow(2, 256);

    internal static async Task<TableDigest> OfAsync(MoveTable table, IAsyncEnumerable<object?[]> rows)
    {
        var sum = new Sum();
        await foreach (var row in rows)
        {
            sum.Add(row);
        }

        return sum.Of(table.Name);
    }

    /// <summary>A digest in the making.</summary>
    internal sealed class Sum
    {
        private BigInteger _sum = BigInteger.Zero;
        private long _rows;

        public void Add(IEnumerable<object?> row)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var value in row)
            {
                Append(hash, value);
            }

            _sum = (_sum + new BigInteger(hash.GetHashAndReset(), isUnsigned: true, isBigEndian: true)) % Modulus;
            _rows++;
        }

        public TableDigest Of(string table)
        {
            var bytes = _sum.ToByteArray(isUnsigned: true, isBigEndian: true);
            return new TableDigest(table, _rows, Convert.ToHexStringLower(bytes).PadLeft(64, '0'));
        }

        /// <summary>Kind and length in front, so that no two rows read the same.</summary>
        private static void Append(IncrementalHash hash, object? value)
        {
            var (kind, bytes) = Form(value);
            Span<byte> front = stackalloc byte[sizeof(int) + 1];
            front[0] = (byte)kind;
            BinaryPrimitives.WriteInt32LittleEndian(front[1..], bytes.Length);
            hash.AppendData(front);
            hash.AppendData(bytes);
        }

        private static (char Kind, byte[] Bytes) Form(object? value) => value switch
        {
            null => ('0', []),
            byte[] bytes => ('b', bytes),
            string text => ('t', Encoding.UTF8.GetBytes(text)),
            DateTime moment => ('m', Number(moment.Ticks / TimeSpan.TicksPerMicrosecond)),
            DateOnly day => ('d', Number(day.DayNumber)),
            bool truth => ('l', Number(truth ? 1 : 0)),
            long number => ('n', Number(number)),
            double real => ('r', BitConverter.GetBytes(real)),
            decimal fraction => ('f', Encoding.UTF8.GetBytes(fraction.ToString("0.############################", CultureInfo.InvariantCulture))),
            _ => throw new InvalidCastException($"no such value: {value.GetType().Name}"),
        };

        private static byte[] Number(long number) => BitConverter.GetBytes(number);
    }
}
