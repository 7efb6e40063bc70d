namespace Meldcode.Domain;

/// <summary>How far one rung got with one person.</summary>
internal sealed record RungProgress
{
    /// <summary>When it was first tried; null when it was not.</summary>
    public DateTimeOffset? FirstAt { get; private init; }

    /// <summary>When it first got through, or may have; null when it did not.</summary>
    public DateTimeOffset? ThroughAt { get; private init; }

    /// <summary>Will not be tried again: it got through, or does not work for this person.</summary>
    public bool Settled { get; private init; }

    /// <summary>An earlier try may have arrived.</summary>
    public bool MaybeArrived { get; private init; }

    /// <summary>When it is to be tried again; null when it is fresh or settled.</summary>
    public DateTimeOffset? RetryAt { get; private init; }

    public static RungProgress Of(IEnumerable<NoticeEntry> entries, Receiver receiver, Rung rung, LadderTerms terms)
    {
        var own = entries.Where(entry => entry.To == receiver && entry.Rung == rung).ToList();
        if (own.Count == 0)
        {
            return new RungProgress();
        }

        // A try without a result: whoever made it was stopped, perhaps after sending.
        var lost = own.Where((entry, i) => entry.Kind is NoticeEntryKind.Uncertain
            || (entry.Kind is NoticeEntryKind.Trying && (i + 1 == own.Count || own[i + 1].Kind is NoticeEntryKind.Trying))).ToList();
        var sent = own.Find(entry => entry.Kind is NoticeEntryKind.Sent);
        var last = own[^1];
        var settled = sent is not null || last.Kind is NoticeEntryKind.Unavailable || lost.Count >= terms.UncertainTries;
        return new RungProgress
        {
            FirstAt = own[0].At,
            ThroughAt = Earliest(sent?.At, lost.FirstOrDefault(entry => entry.Kind is NoticeEntryKind.Uncertain || lost.Count >= terms.UncertainTries)?.At),
            Settled = settled,
            MaybeArrived = lost.Count > 0,
            RetryAt = settled ? null : Retry(last, terms),
        };
    }

    private static DateTimeOffset Retry(NoticeEntry last, LadderTerms terms) => last.Kind switch
    {
        NoticeEntryKind.Delayed => last.Until ?? last.At,
        NoticeEntryKind.Uncertain => last.At + terms.UncertainAfter,
        _ => last.At,
    };

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other < one ? other ?? one : one;
}
