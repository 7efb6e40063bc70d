using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Meldcode.Storage;

/// <summary>
/// Each audit row carries the hash of all before it and a seal that only the key ring can make; the head carries the
/// end. Pure: what is written, and whether it is right, is worked out here and nowhere else.
/// </summary>
internal static class AuditChain
{
    private static readonly byte[] RowPurpose = [.. "meldcode/audit/row/1"u8];

    private static readonly byte[] HeadPurpose = [.. "meldcode/audit/head/1"u8];

    /// <summary>The hash before the first row.</summary>
    public static byte[] Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>Gives the row its place behind <paramref name="previous"/>.</summary>
    public static void Link(AuditRow row, long id, byte[] previous, RingKey key)
    {
        row.Id = id;
        row.Hash = HashOf(row, previous);
        row.KeyId = key.Id;
        row.Seal = Seal(key, RowPurpose, row.Hash);
    }

    /// <summary>True when the row says what was written behind <paramref name="previous"/>.</summary>
    public static bool IsLinked(AuditRow row, byte[] previous) => row.Hash.AsSpan().SequenceEqual(HashOf(row, previous));

    /// <summary>True when the ring made the row's seal; null when its key is no longer in the ring.</summary>
    public static bool? IsSealed(AuditRow row, KeyRing ring) =>
        ring.Find(row.KeyId) is { } key ? Matches(row.Seal, Seal(key, RowPurpose, row.Hash)) : null;

    public static void Close(AuditHeadRow head, long last, byte[] hash, RingKey key)
    {
        head.Last = last;
        head.Hash = hash;
        head.KeyId = key.Id;
        head.Seal = Seal(key, HeadPurpose, [.. BitConverter.GetBytes(last), .. hash]);
    }

    /// <summary>True when the ring closed the chain here. Before the first row there is nothing to close.</summary>
    public static bool IsClosed(AuditHeadRow head, KeyRing ring) => head.Last == 0
        ? head.Hash.AsSpan().SequenceEqual(Beginning)
        : ring.Find(head.KeyId) is { } key && Matches(head.Seal, Seal(key, HeadPurpose, [.. BitConverter.GetBytes(head.Last), .. head.Hash]));

    private static byte[] HashOf(AuditRow row, byte[] previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var field in Fields(row))
        {
            Append(hash, field);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The order and the forms are part of the chain: never change them, add behind.</summary>
    private static IEnumerable<string?> Fields(AuditRow row) =>
    [
        row.Id.ToString(CultureInfo.InvariantCulture),
        (row.At.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        row.TenantId, row.OrganisatieId, row.PersonId,
        row.Role.ToString(), row.Action.ToString(), row.CasusId?.ToString(), row.Result.ToString(), row.Ground.ToString(),
        row.Refusal, row.Version?.ToString(CultureInfo.InvariantCulture), row.Detail, row.Source,
    ];

    /// <summary>With its length in front; nothing is another length than empty.</summary>
    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var text = Encoding.UTF8.GetBytes(field ?? "");
        BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : text.Length);
        hash.AppendData(length);
        hash.AppendData(text);
    }

    private static byte[] Seal(RingKey key, byte[] purpose, byte[] content)
    {
        Span<byte> derived = stackalloc byte[RingKey.Size];
        key.Derive(purpose, derived);
        return HMACSHA256.HashData(derived, content);
    }

    private static bool Matches(byte[] stored, byte[] expected) => CryptographicOperations.FixedTimeEquals(stored, expected);
}
