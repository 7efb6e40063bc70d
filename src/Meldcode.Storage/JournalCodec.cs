using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>The stored form of an event. Every payload passes here, both ways.</summary>
internal sealed class JournalCodec
{
    // Strict: a field that this build does not know would be lost from a record that must not change.
    private static readonly JsonSerializerOptions Stored = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly Dictionary<Type, string> Names = Stored.GetTypeInfo(typeof(CasusEvent))
        .PolymorphismOptions!.DerivedTypes.ToDictionary(known => known.DerivedType, known => (string)known.TypeDiscriminator!);

    public JournalRow Encode(CasusId id, int version, CasusEvent happened) => new()
    {
        CasusId = id,
        Version = version,
        Type = Names[happened.GetType()],
        Payload = JsonSerializer.SerializeToUtf8Bytes(happened, Stored),
        At = happened.At,
        By = happened.By,
    };

    /// <exception cref="InvalidDataException">Not an event that this build knows. Says which row, never what is in it.</exception>
    public CasusEvent Decode(JournalRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<CasusEvent>(row.Payload, Stored) ?? throw Unreadable(row);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            // Without the inner exception: its message may quote the payload.
            throw Unreadable(row);
        }
    }

    private static InvalidDataException Unreadable(JournalRow row) =>
        new($"casus {row.CasusId}: event {row.Version} ({row.Type}) cannot be read by this build");
}
