using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Whose casus it is, and an index on its journal for finding and listing.</summary>
internal sealed class CasusRow : ISealedRow
{
    public required CasusId CasusId { get; init; }

    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    /// <summary>Object id of the one whose casus it is now.</summary>
    public required string OwnerId { get; set; }

    /// <summary>Unique within the organisation.</summary>
    public required string Kenmerk { get; init; }

    public required string ProtocolId { get; set; }

    public required DateOnly ProtocolValidFrom { get; set; }

    public required DateTimeOffset StartedAt { get; set; }

    public required int Version { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required bool Closed { get; set; }

    /// <summary>Over whose it is and how long its journal is; see <see cref="ISealedRow"/>.</summary>
    public byte[] Seal { get; set; } = [];

    /// <summary>As what people come to it, and who must not know of it: see <see cref="HiddenAccess"/>.</summary>
    public byte[] Hidden { get; set; } = [];

    public Place Place => new("casus", "seal", CasusId.ToString(), TenantId, OrganisatieId, OwnerId, Kenmerk, Version.ToString(CultureInfo.InvariantCulture)) { Label = $"casus {CasusId}", Casus = CasusId };

    public static CasusRow Of(Actor owner, CasusId id, Casus casus) => new()
    {
        CasusId = id,
        TenantId = owner.TenantId,
        OrganisatieId = owner.OrganisatieId,
        OwnerId = casus.Owner,
        Kenmerk = casus.Kenmerk.Value,
        ProtocolId = casus.Protocol.Id,
        ProtocolValidFrom = casus.Protocol.ValidFrom,
        StartedAt = casus.StartedAt,
        Version = casus.Version,
        ChangedAt = casus.ChangedAt,
        Closed = casus.Closed,
    };

    /// <summary>Of the same organisation in the same tenant; nobody else gets near it.</summary>
    public bool IsWithin(Actor actor) => TenantId == actor.TenantId && OrganisatieId == actor.OrganisatieId;

    /// <summary>Brings what the journal says up to date.</summary>
    public void Follow(Casus casus)
    {
        OwnerId = casus.Owner;
        ProtocolId = casus.Protocol.Id;
        ProtocolValidFrom = casus.Protocol.ValidFrom;
        StartedAt = casus.StartedAt;
        Version = casus.Version;
        ChangedAt = casus.ChangedAt;
        Closed = casus.Closed;
    }
}
