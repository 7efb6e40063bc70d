using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>Climbs the ladder with planned answers, and keeps where the notice stood after each line and at each pause.</summary>
internal sealed class NoticeWalk(IReadOnlyList<Candidate> people, Func<Receiver, Rung, NoticeEntryKind> answer)
{
    /// <summary>More than the longest walk that ends; one in which something says "later" for ever does not.</summary>
    private const int MaxSteps = 60;

    private static readonly TimeSpan Later = TimeSpan.FromHours(3);

    private readonly List<NoticeEntry> _entries = [];

    private DateTimeOffset _now = NoticeSamples.Since;

    private NoticeState _state = NoticeState.Pending;

    public List<NoticeStatus> Stood { get; } = [];

    public NoticeWalk Run()
    {
        Keep(null);
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            switch (Ladder.Next(new LadderView(NoticeSamples.Notice(), people, [.. _entries], new LadderTerms(), Werktijden.Default, _now)))
            {
                case LadderStep.Try(var receiver, var rung, var maybeDouble):
                    Add(new NoticeEntry(_now, NoticeEntryKind.Trying, receiver) { Rung = rung, MaybeDouble = maybeDouble });
                    Add(Result(receiver, rung));
                    break;
                case LadderStep.Write(var entry):
                    Add(entry);
                    break;
                case LadderStep.Wait(var until):
                    Keep(until);
                    _now = until;
                    break;
                case LadderStep.Finish(var state):
                    _state = state;
                    Keep(null);
                    return this;
            }
        }

        return this;
    }

    private NoticeEntry Result(Receiver receiver, Rung rung) => answer(receiver, rung) switch
    {
        NoticeEntryKind.Delayed => new NoticeEntry(_now, NoticeEntryKind.Delayed, receiver) { Rung = rung, Fault = RungFault.Outage, Until = _now + Later },
        NoticeEntryKind.PassedOn => new NoticeEntry(_now, NoticeEntryKind.Sent, receiver) { Rung = rung },
        var kind => new NoticeEntry(_now, kind, receiver) { Rung = rung, Fault = kind == NoticeEntryKind.Sent ? null : RungFault.Rejected },
    };

    private void Add(NoticeEntry entry)
    {
        _entries.Add(entry);
        _state = entry.Kind is NoticeEntryKind.Sent or NoticeEntryKind.Uncertain ? NoticeState.Waiting : _state;
        Keep(null);
        if (entry is { Kind: NoticeEntryKind.Sent, To: { } to, Rung: { } rung } && answer(to, rung) == NoticeEntryKind.PassedOn)
        {
            Add(new NoticeEntry(_now, NoticeEntryKind.PassedOn, to));
        }
    }

    private void Keep(DateTimeOffset? next) => Stood.Add(new NoticeStatus
    {
        Notice = NoticeSamples.Notice(),
        State = _state,
        OwnerId = NoticeSamples.Owner,
        Current = Ladder.Current(_entries),
        AllTried = Ladder.AllTried(people, _entries),
        NextAt = next,
        Entries = [.. _entries],
    });
}
