using System.Globalization;

namespace Meldcode.Emulators;

/// <summary>One span, one line of the log or one point of a measurement, as it came over OTLP.</summary>
/// <param name="Scope">Source, meter or category that it comes from.</param>
/// <param name="Name">Name of the span or the instrument, or the text of the line.</param>
/// <param name="Tags">Numbers and flags are written as text.</param>
public sealed record OtlpSignal(OtlpKind Kind, string Scope, string Name, IReadOnlyDictionary<string, string> Tags)
{
    /// <summary>Reads one request. Numbers of fields are those of the public OTLP definition, version 1.</summary>
    internal static IEnumerable<OtlpSignal> Read(OtlpKind kind, ReadOnlyMemory<byte> body) =>
        from scope in ProtobufField.Inside(ProtobufField.Read(body), 1).Where(field => field.Number == 2)
        let name = ProtobufField.Inside(scope.Fields, 1).FirstOrDefault(field => field.Number == 1).Text
        from item in scope.Fields.Where(field => field.Number == 2)
        from signal in Of(kind, name, [.. item.Fields])
        select signal;

    private static IEnumerable<OtlpSignal> Of(OtlpKind kind, string scope, ProtobufField[] item) => kind switch
    {
        OtlpKind.Span => [new(kind, scope, Text(item, 5), Attributes(item, 9))],
        OtlpKind.Log => [new(kind, scope, Text(item, 5, 1), Attributes(item, 6))],
        _ => Points(scope, item),
    };

    /// <summary>A gauge (5) and a sum (7) have their attributes under 7, a histogram (9) under 9.</summary>
    private static IEnumerable<OtlpSignal> Points(string scope, ProtobufField[] metric) =>
        from data in metric.Where(field => field.Number is 5 or 7 or 9)
        from point in data.Fields.Where(field => field.Number == 1)
        select new OtlpSignal(OtlpKind.Measurement, scope, Text(metric, 1), Attributes([.. point.Fields], data.Number == 9 ? 9 : 7));

    private static string Text(IEnumerable<ProtobufField> fields, params int[] path) =>
        ProtobufField.Inside(fields, path[..^1]).FirstOrDefault(field => field.Number == path[^1]).Text;

    private static Dictionary<string, string> Attributes(IEnumerable<ProtobufField> fields, int number) => fields
        .Where(field => field.Number == number)
        .ToDictionary(field => Text(field.Fields, 1), field => Value([.. ProtobufField.Inside(field.Fields, 2)]), StringComparer.Ordinal);

    private static string Value(ProtobufField[] value) => value is not [var only, ..] ? ""
        : only.Number == 1 ? only.Text
        : only.Number == 4 ? BitConverter.UInt64BitsToDouble(only.Bits).ToString(CultureInfo.InvariantCulture)
        : only.Bits.ToString(CultureInfo.InvariantCulture);
}

public enum OtlpKind
{
    Span,
    Measurement,
    Log,
}
