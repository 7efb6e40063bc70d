namespace Meldcode.Domain.Tests;

/// <summary>Plays a notice against planned answers with a clock that jumps to the next thing; keeps what happened as text.</summary>
internal sealed class Climb
{
    public static readonly Receiver Af = new("af", "aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    public static readonly Receiver Deputy = new("deputy", "plaatsvervanger", ReceiverRole.Deputy);

    public static readonly Receiver Last = new("last", "bestuur", ReceiverRole.OrganisationContact);

    private readonly List<NoticeEntry> _entries = [];

    public Climb(NoticeKind kind, DateTimeOffset start, params Candidate[] people)
    {
        Notice = new Notice { Id = new string('a', 32), TenantId = "t", OrganisatieId = "o", Kind = kind, Since = start };
        Now = start;
        People = people.Length > 0 ? people : [new Candidate(Af), new Candidate(Deputy), new Candidate(Last)];
    }

    public Notice Notice { get; }

    public IReadOnlyList<Candidate> People { get; init; }

    public LadderTerms Terms { get; init; } = new();

    public DateTimeOffset Now { get; set; }

    public IReadOnlyList<NoticeEntry> Entries => _entries;

    public NoticeState? Finished { get; private set; }

    public LadderView View => new(Notice, People, _entries, Terms, Werktijden.Default, Now);

    /// <summary>What a rung answers; accepted when it is not set.</summary>
    public Func<Receiver, Rung, DateTimeOffset, RungResult> Answer { get; set; } = (_, _, _) => new RungResult.Sent(null);

    /// <summary>Short lines of everything but "trying", such as <c>Fri 16:00 Sent Card af</c>.</summary>
    public IEnumerable<string> Lines => _entries.Where(entry => entry.Kind is not NoticeEntryKind.Trying).Select(Line);

    public void Write(NoticeEntryKind kind, Receiver by) => _entries.Add(new NoticeEntry(Now, kind, by));

    /// <summary>One step; the clock jumps when it is to wait.</summary>
    public LadderStep Step()
    {
        var step = Ladder.Next(View);
        switch (step)
        {
            case LadderStep.Try(var receiver, var rung, var maybeDouble):
                _entries.Add(new NoticeEntry(Now, NoticeEntryKind.Trying, receiver) { Rung = rung, MaybeDouble = maybeDouble });
                _entries.Add(Result(receiver, rung, maybeDouble));
                break;
            case LadderStep.Write(var entry):
                _entries.Add(entry);
                break;
            case LadderStep.Wait(var until):
                Assert.True(until > Now, "a wait that waits for nothing");
                Now = until;
                break;
            case LadderStep.Finish(var state):
                Finished = state;
                break;
        }

        return step;
    }

    public Climb RunTo(DateTimeOffset end)
    {
        for (var steps = 0; Finished is null; steps++)
        {
            Assert.True(steps < 5000, "the ladder does not end");
            if (Ladder.Next(View) is LadderStep.Wait(var until) && until > end)
            {
                Now = end;
                break;
            }

            Step();
        }

        return this;
    }

    public Climb Run() => RunTo(Now.AddDays(60));

    private NoticeEntry Result(Receiver receiver, Rung rung, bool maybeDouble) => Answer(receiver, rung, Now) switch
    {
        RungResult.Sent => new NoticeEntry(Now, NoticeEntryKind.Sent, receiver) { Rung = rung, MaybeDouble = maybeDouble },
        RungResult.Uncertain(var fault) => new NoticeEntry(Now, NoticeEntryKind.Uncertain, receiver) { Rung = rung, Fault = fault },
        RungResult.Unavailable(var fault) => new NoticeEntry(Now, NoticeEntryKind.Unavailable, receiver) { Rung = rung, Fault = fault },
        RungResult.Later(var after, var fault) => new NoticeEntry(Now, NoticeEntryKind.Delayed, receiver) { Rung = rung, Fault = fault, Until = Now + after },
        var other => throw new InvalidOperationException(other.GetType().Name),
    };

    private static string Line(NoticeEntry entry) => string.Join(' ', new[]
    {
        Amsterdam.Clock(entry.At).ToString("dd-MM HH:mm", null), entry.Kind.ToString(), entry.Rung?.ToString(), entry.Skip?.ToString(), entry.To?.PersonId,
        entry.MaybeDouble ? "(mogelijk dubbel)" : null,
    }.OfType<string>());
}
