using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>The stored form of a reason to tell somebody. Without the key nobody sees which, nor to whom.</summary>
internal sealed class OutboxCodec(Vault vault)
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public OutboxRow Encode(CasusId id, Aanleiding reason, DateTimeOffset now)
    {
        var mark = RandomNumberGenerator.GetHexString(16, lowercase: true);
        return new OutboxRow
        {
            CasusId = id,
            Mark = mark,
            Payload = vault.Seal(JsonSerializer.SerializeToUtf8Bytes(reason, Stored), PlaceOf(id, mark)),
            State = OutboxState.Pending,
            CreatedAt = now,
        };
    }

    /// <exception cref="SealBrokenException">The row isn't as it was written.</exception>
    public Aanleiding Decode(OutboxRow row) =>
        JsonSerializer.Deserialize<Aanleiding>(vault.Open(row.Payload, PlaceOf(row)), Stored)
            ?? throw new InvalidDataException($"outbox row {row.Id} is empty");

    public static Place PlaceOf(OutboxRow row) => PlaceOf(row.CasusId, row.Mark);

    private static Place PlaceOf(CasusId id, string mark) => new("outbox", "payload", id.ToString(), mark) { Casus = id };
}
