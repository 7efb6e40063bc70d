using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>The stored form of an event: JSON, sealed. Every payload passes here, both ways.</summary>
internal sealed class JournalCodec(Vault vault)
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

    public JournalRow Encode(CasusId id, int version, CasusEvent happened) => new()
    {
        CasusId = id,
        Version = version,
        Payload = vault.Seal(JsonSerializer.SerializeToUtf8Bytes(happened, Stored), PlaceOf(id, version)),
        At = happened.At,
        By = happened.By,
    };

    public static Place PlaceOf(JournalRow row) => PlaceOf(row.CasusId, row.Version);

    /// <exception cref="SealBrokenException">The row isn't as it was written.</exception>
    /// <exception cref="InvalidDataException">Not an event that this build knows. Says which row, never what is in it.</exception>
    public CasusEvent Decode(JournalRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<CasusEvent>(vault.Open(row.Payload, PlaceOf(row)), Stored) ?? throw Unreadable(row);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            // Without the inner exception: its message may quote the payload.
            throw Unreadable(row);
        }
    }

    public static Place PlaceOf(CasusId id, int version) =>
        new("journal", "payload", id.ToString(), version.ToString(CultureInfo.InvariantCulture)) { Casus = id };

    private static InvalidDataException Unreadable(JournalRow row) =>
        new($"casus {row.CasusId}: event {row.Version} cannot be read by this build");
}
