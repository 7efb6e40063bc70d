using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// The part of the index that would tell what a casus is about: that it came to the directeur, and who must not know
/// because it may be about them. Kept inside the seal of the casus row.
/// </summary>
internal sealed record HiddenAccess(ImmutableArray<Hoedanigheid> Roles, ImmutableArray<string> InConflict, bool ConflictUnknown)
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static HiddenAccess Of(AccessFacts facts) =>
        new([.. facts.Roles], [.. facts.InConflict.Select(CasusAccess.Subject)], facts.ConflictUnknown);

    public static HiddenAccess Of(CasusRow casus) => casus.Hidden.Length == 0
        ? new HiddenAccess([], [], ConflictUnknown: false)
        : JsonSerializer.Deserialize<HiddenAccess>(casus.Hidden, Stored) ?? throw new InvalidDataException($"casus {casus.CasusId}: no access");

    public byte[] Encode() => JsonSerializer.SerializeToUtf8Bytes(this, Stored);
}
