using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>
/// Something that somebody has to be told; written together with what is the reason for it. Of what, and whom, tells what
/// happened in the casus, so it is sealed: see <see cref="NoticeCodec"/>.
/// </summary>
internal sealed class NoticeRow
{
    /// <summary>Rows of one casus are handled in this order.</summary>
    public long Id { get; init; }

    /// <summary>Random, 32 hexadecimal digits; see <see cref="Notice.Id"/>.</summary>
    public required string NoticeId { get; init; }

    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    /// <summary>Null for a test message.</summary>
    public CasusId? CasusId { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Payload { get; init; }

    public required NoticeState State { get; set; }

    /// <summary>When a worker has to look at it; null when nothing is to be done.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Which worker has it.</summary>
    public string? LeaseBy { get; set; }

    /// <summary>A worker that has not written anything by then is taken to be dead.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>How often handling it ended in a fault, in a row.</summary>
    public int Failures { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>One line of a notice's journal. Rows are added, never changed, but for sealing them again with another key.</summary>
internal sealed class NoticeEntryRow
{
    /// <summary>Id of the <see cref="NoticeRow"/>.</summary>
    public required long Notice { get; init; }

    /// <summary>1 for the first; without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>Whom it concerns.</summary>
    public string? PersonId { get; init; }

    /// <summary>Sealed: why somebody was passed over may say whom the casus is about.</summary>
    public required byte[] Payload { get; init; }
}
