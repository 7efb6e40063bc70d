using System.Buffers.Binary;
using System.Text;

namespace Meldcode.Emulators;

/// <summary>One field of a protobuf message: enough of the format to look into what was sent, without a schema.</summary>
/// <param name="Number">Number of the field in its message.</param>
/// <param name="Bytes">Contents of a string, of bytes or of a message inside; empty for a number.</param>
/// <param name="Bits">A number as it stands on the wire; 0 for the others.</param>
internal readonly record struct ProtobufField(int Number, ReadOnlyMemory<byte> Bytes, ulong Bits)
{
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    public IEnumerable<ProtobufField> Fields => Read(Bytes);

    /// <summary>Fields of the messages inside that have this number, and so on inward.</summary>
    public static IEnumerable<ProtobufField> Inside(IEnumerable<ProtobufField> fields, params int[] path) =>
        path.Aggregate(fields, (found, number) => found.Where(field => field.Number == number).SelectMany(field => field.Fields));

    public static IEnumerable<ProtobufField> Read(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Number64(message, ref at);
            yield return (key & 7) switch
            {
                0 => new((int)(key >> 3), default, Number64(message, ref at)),
                1 => new((int)(key >> 3), default, BinaryPrimitives.ReadUInt64LittleEndian(Take(message, 8, ref at).Span)),
                2 => new((int)(key >> 3), Take(message, (int)Number64(message, ref at), ref at), 0),
                5 => new((int)(key >> 3), default, BinaryPrimitives.ReadUInt32LittleEndian(Take(message, 4, ref at).Span)),
                _ => throw new FormatException("no protobuf"),
            };
        }
    }

    private static ReadOnlyMemory<byte> Take(ReadOnlyMemory<byte> message, int count, ref int at)
    {
        var taken = message.Slice(at, count);
        at += count;
        return taken;
    }

    private static ulong Number64(ReadOnlyMemory<byte> message, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = message.Span[at++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
