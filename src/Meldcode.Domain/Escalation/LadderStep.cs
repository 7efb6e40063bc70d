namespace Meldcode.Domain;

/// <summary>Everything that decides what happens next with a notice.</summary>
/// <param name="Candidates">People in the order in which they are tried.</param>
/// <param name="Entries">What happened so far, oldest first.</param>
/// <param name="Hours">Of the organisation.</param>
public sealed record LadderView(
    Notice Notice,
    IReadOnlyList<Candidate> Candidates,
    IReadOnlyList<NoticeEntry> Entries,
    LadderTerms Terms,
    Werktijden Hours,
    DateTimeOffset Now);

/// <param name="Skip">Why this person is not to be told; null when nothing is against it.</param>
/// <param name="AwayUntil">With <see cref="SkipReason.Away"/>.</param>
public sealed record Candidate(Receiver Receiver, SkipReason? Skip = null, DateTimeOffset? AwayUntil = null);

/// <summary>The one thing that happens next.</summary>
public abstract record LadderStep
{
    /// <summary>Write <see cref="NoticeEntryKind.Trying"/>, try, write what came of it, and ask again.</summary>
    public sealed record Try(Receiver Receiver, Rung Rung, bool MaybeDouble) : LadderStep;

    /// <summary>Write this, and ask again. With <see cref="NoticeEntryKind.OwnerTold"/> the owner gets a notice of its own.</summary>
    public sealed record Write(NoticeEntry Entry) : LadderStep;

    /// <summary>Nothing until then, UTC; later than now.</summary>
    public sealed record Wait(DateTimeOffset Until) : LadderStep;

    /// <summary>Nothing more by itself.</summary>
    public sealed record Finish(NoticeState State) : LadderStep;
}
