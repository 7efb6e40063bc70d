namespace Meldcode.Domain;

/// <summary>Where one notice stands now.</summary>
public sealed record NoticeStatus
{
    public required Notice Notice { get; init; }

    public required NoticeState State { get; init; }

    /// <summary>Object id of the professional whose casus it is; null for a test. Teams knows the name, we do not keep one.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Who is being tried or waited for; null before the first and after the last.</summary>
    public Receiver? Current { get; init; }

    /// <summary>Everybody had their turn, or nobody is set. A try that said "later" may still be made again: see <see cref="NextAt"/>.</summary>
    public bool AllTried { get; init; }

    /// <summary>When something happens next by itself, UTC; null when nothing will, and while it happens.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>What happened so far, oldest first.</summary>
    public required IReadOnlyList<NoticeEntry> Entries { get; init; }

    /// <summary>Who saw it first; null when nobody did.</summary>
    public NoticeEntry? Seen => Entries.FirstOrDefault(entry => entry.Kind is NoticeEntryKind.Seen);

    /// <summary>Who takes it up; nobody any more once that person passed it on.</summary>
    public NoticeEntry? TakenUp =>
        Entries.LastOrDefault(entry => entry.Kind is NoticeEntryKind.TakenUp or NoticeEntryKind.PassedOn) is { Kind: NoticeEntryKind.TakenUp } held ? held : null;

    /// <summary>True once the owner has to phone: nobody is left to try, nothing gets through, or somebody is in acute danger.</summary>
    public bool PhoneNow => Notice.Kind is NoticeKind.AcuutGevaar || Entries.Any(entry => entry.Kind is NoticeEntryKind.OwnerTold);
}

/// <summary>The names are stored: never rename one.</summary>
public enum NoticeState
{
    /// <summary>On its way; nothing got through yet.</summary>
    Pending,

    /// <summary>Got through to somebody; waits for "gezien".</summary>
    Waiting,

    Seen,
    TakenUp,

    /// <summary>Nobody is left to try; the owner is told to phone.</summary>
    Unreached,

    /// <summary>It cannot be handled; a beheerder has to look.</summary>
    Parked,

    /// <summary>Sent, and nothing more is expected of it (test, reminder, word to the owner).</summary>
    Done,

    /// <summary>The reason went away before it was sent.</summary>
    Withdrawn,
}

/// <summary>One line of a notice's journal. Lines are added, never changed.</summary>
/// <param name="To">Whom it concerns; null for what concerns the notice as a whole.</param>
public sealed record NoticeEntry(DateTimeOffset At, NoticeEntryKind Kind, Receiver? To)
{
    /// <summary>For a try.</summary>
    public Rung? Rung { get; init; }

    public RungFault? Fault { get; init; }

    /// <summary>Why somebody was passed over.</summary>
    public SkipReason? Skip { get; init; }

    /// <summary>Not before (after <see cref="NoticeEntryKind.Delayed"/>), or away until; UTC.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What <see cref="RungResult.Sent"/> gave, such as the id of the card's activity.</summary>
    public string? Reference { get; init; }

    /// <summary>An earlier try on this rung may have arrived as well.</summary>
    public bool MaybeDouble { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
public enum NoticeEntryKind
{
    /// <summary>A rung is about to be tried; without a line of its result after it, the answer was lost.</summary>
    Trying,

    Sent,

    /// <summary>May have arrived.</summary>
    Uncertain,

    /// <summary>This rung does not work for this person.</summary>
    Unavailable,

    /// <summary>The same rung again later.</summary>
    Delayed,

    /// <summary>This person is passed over; see <see cref="NoticeEntry.Skip"/>.</summary>
    Skipped,

    /// <summary>No rung reached this person.</summary>
    NotReached,

    /// <summary>This person did not look in time.</summary>
    NotSeen,

    Seen,
    TakenUp,

    /// <summary>By this person, to the next in the order.</summary>
    PassedOn,

    ContactAsked,

    /// <summary>The owner is told to phone.</summary>
    OwnerTold,

    /// <summary>Put aside for a beheerder.</summary>
    Parked,

    /// <summary>Taken up again by a beheerder.</summary>
    Retried,

    Withdrawn,
}

/// <summary>The names are stored: never rename one.</summary>
public enum SkipReason
{
    /// <summary>Nobody is set for the function.</summary>
    NobodySet,

    /// <summary>The person sent it themselves.</summary>
    IsSender,

    /// <summary>The casus may be about this person.</summary>
    InConflict,

    /// <summary>By their own word or by their calendar.</summary>
    Away,

    /// <summary>Was told already under another function.</summary>
    AlreadyTold,
}

/// <summary>What became of a tap on a card.</summary>
public enum NoticeAnswer
{
    Done,

    /// <summary>It was so already.</summary>
    AlreadyDone,

    TakenByOther,

    /// <summary>There is nobody to pass it on to.</summary>
    NobodyNext,

    /// <summary>None that this person may see.</summary>
    NotFound,
}

/// <param name="Kind">Null when it cannot be read.</param>
/// <param name="Since">When the reason for it arose, UTC.</param>
/// <param name="Failures">How often handling it failed.</param>
public sealed record ParkedNotice(string Id, NoticeKind? Kind, DateTimeOffset Since, DateTimeOffset ParkedAt, int Failures);
