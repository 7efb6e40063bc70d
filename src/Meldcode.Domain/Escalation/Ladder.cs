namespace Meldcode.Domain;

/// <summary>
/// What happens next with a notice: a pure function of its journal, the people and the clock. One thing at a time, so that
/// two rungs never run at once, and nobody is passed over without a line that says why. See docs/escalation.md.
/// </summary>
public static class Ladder
{
    public static LadderStep Next(LadderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var plan = NoticePlan.Of(view.Notice.Kind);
        return Answered(view) is { } state ? new LadderStep.Finish(state)
            : MustTellOwner(view, plan) ? Write(view, NoticeEntryKind.OwnerTold, null)
            : view.Candidates.FirstOrDefault(person => IsOpen(view, person.Receiver)) is { } next ? OnPerson(view, plan, next)
            : plan.WaitsForSeen && !Has(view, NoticeEntryKind.OwnerTold) ? Write(view, NoticeEntryKind.OwnerTold, null)
            : Again(view);
    }

    /// <summary>Pending until something got through to anybody, or may have.</summary>
    public static NoticeState StateOf(IReadOnlyList<NoticeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Any(entry => entry.Kind is NoticeEntryKind.Sent or NoticeEntryKind.Uncertain) ? NoticeState.Waiting : NoticeState.Pending;
    }

    /// <summary>True when there is somebody who was not tried and is not to be passed over.</summary>
    public static bool HasNext(LadderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Candidates.Any(person => person.Skip is null && IsOpen(view, person.Receiver));
    }

    /// <summary>True when everybody had their turn; what said "later" may still be owed.</summary>
    public static bool AllTried(IReadOnlyList<Candidate> candidates, IReadOnlyList<NoticeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(entries);
        return candidates.All(person => !IsOpen(entries, person.Receiver));
    }

    /// <summary>Who is being tried or waited for; null before the first and after the last.</summary>
    public static Receiver? Current(IReadOnlyList<NoticeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.LastOrDefault(entry => entry.To is not null) is { To: { } to } && IsOpen(entries, to) ? to : null;
    }

    /// <summary>"Gezien" holds until it is passed on.</summary>
    private static NoticeState? Answered(LadderView view) =>
        view.Entries.LastOrDefault(entry => entry.Kind is NoticeEntryKind.Seen or NoticeEntryKind.TakenUp or NoticeEntryKind.PassedOn)?.Kind switch
        {
            NoticeEntryKind.Seen => NoticeState.Seen,
            NoticeEntryKind.TakenUp => NoticeState.TakenUp,
            _ => null,
        };

    /// <summary>Nothing got through to anybody in the time in which somebody should have looked.</summary>
    private static bool MustTellOwner(LadderView view, NoticePlan plan) =>
        plan.WaitsForSeen && !Has(view, NoticeEntryKind.OwnerTold)
        && StateOf(view.Entries) is NoticeState.Pending && view.Now >= OwnerDue(view);

    private static DateTimeOffset OwnerDue(LadderView view) => Deadline(view, view.Notice.Since);

    private static LadderStep OnPerson(LadderView view, NoticePlan plan, Candidate person)
    {
        var receiver = person.Receiver;
        var untried = view.Entries.All(entry => entry.To != receiver || entry.Kind is not NoticeEntryKind.Trying);
        if (untried && person.Skip is { } reason)
        {
            return new LadderStep.Write(new NoticeEntry(view.Now, NoticeEntryKind.Skipped, receiver) { Skip = reason, Until = person.AwayUntil });
        }

        var rungs = NoticePlan.Rungs.Select(rung => RungProgress.Of(view.Entries, receiver, rung, view.Terms)).ToArray();
        return RungStep(view, plan, receiver, rungs) switch
        {
            LadderStep.Wait wait when plan.WaitsForSeen => Patient(view, receiver, rungs, wait.Until),
            { } step => step,
            null when !plan.WaitsForSeen => new LadderStep.Finish(rungs.Any(rung => rung.ThroughAt is not null) ? NoticeState.Done : NoticeState.Unreached),
            null => Patient(view, receiver, rungs, null),
        };
    }

    /// <summary>The rung that is tried now, or the moment at which one is; null when none is left.</summary>
    private static LadderStep? RungStep(LadderView view, NoticePlan plan, Receiver receiver, RungProgress[] rungs)
    {
        DateTimeOffset? wake = null;
        for (var i = 0; i < rungs.Length; i++)
        {
            if (TurnOf(view, plan, rungs, i) is not { } at)
            {
                continue;
            }

            if (at <= view.Now)
            {
                return new LadderStep.Try(receiver, NoticePlan.Rungs[i], rungs[i].MaybeArrived);
            }

            wake = wake < at ? wake : at;
            var patience = rungs[i].FirstAt + Patience(view);
            if (view.Now < patience)
            {
                return new LadderStep.Wait(wake < patience ? wake.Value : patience.Value);
            }
        }

        return wake is { } until ? new LadderStep.Wait(until) : null;
    }

    /// <summary>When a rung is tried; null when it is not.</summary>
    private static DateTimeOffset? TurnOf(LadderView view, NoticePlan plan, RungProgress[] rungs, int i)
    {
        var rung = rungs[i];
        var before = rungs[..i];
        var otherThrough = rungs.Any(other => other != rung && other.ThroughAt is not null);
        if (rung.Settled || (plan.EachOnce && rung.FirstAt is not null) || (plan.OneIsEnough && otherThrough))
        {
            return null;
        }

        if (rung.RetryAt is { } retry)
        {
            return retry;
        }

        var allThrough = before.Length > 1 && before.All(earlier => earlier.ThroughAt is not null);
        return !allThrough || plan.EachOnce ? view.Now
            : plan.WaitsForSeen ? EmailTurn(view, before.Max(earlier => earlier.ThroughAt!.Value))
            : null;
    }

    /// <summary>Waits for "gezien", or for a rung that works, but not past the person's time.</summary>
    private static LadderStep Patient(LadderView view, Receiver receiver, RungProgress[] rungs, DateTimeOffset? wake)
    {
        var through = rungs.Min(rung => rung.ThroughAt);
        if (through is null && wake is null)
        {
            return Write(view, NoticeEntryKind.NotReached, receiver);
        }

        var deadline = Deadline(view, through ?? rungs.Min(rung => rung.FirstAt)!.Value);
        if (view.Now >= deadline)
        {
            return Write(view, through is null ? NoticeEntryKind.NotReached : NoticeEntryKind.NotSeen, receiver);
        }

        var until = wake < deadline ? wake.Value : deadline;
        var owner = OwnerDue(view);
        var tellsOwner = StateOf(view.Entries) is NoticeState.Pending && !Has(view, NoticeEntryKind.OwnerTold) && owner < until;
        return new LadderStep.Wait(tellsOwner ? owner : until);
    }

    /// <summary>Everybody had their turn. What said "later" is still owed: an outage ends some day.</summary>
    private static LadderStep Again(LadderView view)
    {
        var owed =
            (from person in view.Candidates
             from rung in NoticePlan.Rungs
             let progress = RungProgress.Of(view.Entries, person.Receiver, rung, view.Terms)
             where progress.RetryAt is not null && LastMark(view.Entries, person.Receiver) is NoticeEntryKind.NotReached
             select (person.Receiver, rung, progress)).ToList();
        if (owed.Count == 0)
        {
            return new LadderStep.Finish(NoticeState.Unreached);
        }

        var due = owed.FirstOrDefault(one => one.progress.RetryAt <= view.Now);
        return due.progress is null
            ? new LadderStep.Wait(owed.Min(one => one.progress.RetryAt!.Value))
            : new LadderStep.Try(due.Receiver, due.rung, due.progress.MaybeArrived);
    }

    private static bool IsOpen(LadderView view, Receiver receiver) => IsOpen(view.Entries, receiver);

    /// <summary>True for who was not tried, and for who is being tried or waited for.</summary>
    private static bool IsOpen(IReadOnlyList<NoticeEntry> entries, Receiver receiver) => LastMark(entries, receiver) is null;

    /// <summary>How this person's turn ended; null when it did not. What got through later takes "not reached" back.</summary>
    private static NoticeEntryKind? LastMark(IReadOnlyList<NoticeEntry> entries, Receiver receiver) =>
        entries.LastOrDefault(entry => entry.To == receiver && entry.Kind
            is NoticeEntryKind.Skipped or NoticeEntryKind.NotReached or NoticeEntryKind.NotSeen or NoticeEntryKind.PassedOn
            or NoticeEntryKind.Sent or NoticeEntryKind.Uncertain)?.Kind switch
        {
            NoticeEntryKind.Sent or NoticeEntryKind.Uncertain => Ended(entries, receiver),
            var kind => kind,
        };

    /// <summary>"Not seen" and "passed on" stay, whatever arrives afterwards.</summary>
    private static NoticeEntryKind? Ended(IReadOnlyList<NoticeEntry> entries, Receiver receiver) =>
        entries.LastOrDefault(entry => entry.To == receiver && entry.Kind is NoticeEntryKind.NotSeen or NoticeEntryKind.PassedOn)?.Kind;

    private static bool Has(LadderView view, NoticeEntryKind kind) => view.Entries.Any(entry => entry.Kind == kind);

    private static LadderStep.Write Write(LadderView view, NoticeEntryKind kind, Receiver? to) => new(new NoticeEntry(view.Now, kind, to));

    /// <summary>Working time; for acute danger the clock goes on day and night.</summary>
    private static DateTimeOffset Deadline(LadderView view, DateTimeOffset from) =>
        IsAcuut(view) ? from + view.Terms.AcuutSeenWithin : view.Hours.Add(from, view.Terms.SeenWithin);

    private static DateTimeOffset EmailTurn(LadderView view, DateTimeOffset from) =>
        IsAcuut(view) ? from : view.Hours.Add(from, view.Terms.EmailAfter);

    private static TimeSpan Patience(LadderView view) => IsAcuut(view) ? view.Terms.AcuutPatience : view.Terms.Patience;

    private static bool IsAcuut(LadderView view) => view.Notice.Kind is NoticeKind.AcuutGevaar;
}
