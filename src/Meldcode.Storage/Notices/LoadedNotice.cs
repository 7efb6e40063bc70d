using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>A notice with everything that decides what happens next with it.</summary>
internal sealed record LoadedNotice
{
    public required NoticeRow Row { get; init; }

    public required NoticePayload Payload { get; init; }

    public required Notice Notice { get; init; }

    public required IReadOnlyList<NoticeEntry> Entries { get; init; }

    public required IReadOnlyList<Candidate> Candidates { get; init; }

    public required Werktijden Hours { get; init; }

    /// <summary>The row of the casus; null for a test.</summary>
    public required CasusRow? Casus { get; init; }

    public LadderView View(LadderTerms terms, DateTimeOffset now) => new(Notice, Candidates, Entries, terms, Hours, now);

    public NoticeStatus Status => new()
    {
        Notice = Notice,
        State = Row.State,
        OwnerId = Casus?.OwnerId,
        Current = Ladder.Current(Entries),
        AllTried = Ladder.AllTried(Candidates, Entries),
        NextAt = Row.LeaseBy is null ? Row.DueAt : null,
        Entries = Entries,
    };

    /// <summary>Whether something was sent, or tried to be sent, to this person, who may still know of it.</summary>
    public bool WasFor(string personId) =>
        Entries.Any(entry => entry.Rung is not null && PersonIds.Comparer.Equals(entry.To?.PersonId, personId))
        && !Candidates.Any(person => person.Skip is SkipReason.InConflict && PersonIds.Comparer.Equals(person.Receiver.PersonId, personId));

    /// <summary>As who this person was told.</summary>
    public Receiver As(string personId) =>
        Entries.Last(entry => entry.Rung is not null && PersonIds.Comparer.Equals(entry.To?.PersonId, personId)).To!;
}
