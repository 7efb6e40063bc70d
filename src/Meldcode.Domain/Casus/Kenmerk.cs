using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>The pseudonymous reference that people use for a casus, such as <c>MC-7K3F</c>. Holds nothing about a person.</summary>
[JsonConverter(typeof(KenmerkConverter))]
public readonly record struct Kenmerk
{
    private const string Prefix = "MC-";

    private const int Length = 4;

    // Without 0 O 1 I L: a reference is read aloud over the phone. 30 signs, 810,000 references.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXY";

    private Kenmerk(string value) => Value = value;

    public string Value { get; }

    /// <summary>Makes a reference from random bytes; the caller supplies the randomness and retries when it is taken.</summary>
    /// <param name="random">At least 4 bytes.</param>
    public static Kenmerk From(ReadOnlySpan<byte> random)
    {
        Span<char> signs = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            signs[i] = Alphabet[random[i] % Alphabet.Length];
        }

        return new Kenmerk(Prefix + signs.ToString());
    }

    /// <summary>Reads a reference as people type it: any case, with or without <c>MC</c>, dash or space.</summary>
    public static Kenmerk? Read(string? text)
    {
        var signs = (text ?? "").Trim().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        signs = signs.StartsWith("MC", StringComparison.Ordinal) && signs.Length == Length + 2 ? signs[2..] : signs;
        return signs.Length == Length && signs.All(sign => Alphabet.Contains(sign, StringComparison.Ordinal))
            ? new Kenmerk(Prefix + signs)
            : null;
    }

    public override string ToString() => Value;
}

internal sealed class KenmerkConverter : JsonConverter<Kenmerk>
{
    public override Kenmerk Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Kenmerk.Read(reader.GetString()) ?? throw new JsonException("not a reference");

    public override void Write(Utf8JsonWriter writer, Kenmerk value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
