using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Meldcode.Domain.Tests;

/// <summary>
/// What holds of any history at all. The seed is fixed, so that the same histories are tried everywhere and a failure is
/// one that somebody can see again; MELDCODE_HISTORIES asks for more of them, with another seed each time.
/// </summary>
public sealed class HistoryPropertyTests
{
    private static readonly int More = int.TryParse(Environment.GetEnvironmentVariable("MELDCODE_HISTORIES"), CultureInfo.InvariantCulture, out var count) ? count : 0;

    [Fact]
    public void Decide_ARefusedCommand_ChangesNothing() => ForAnyHistory(moves =>
    {
        var history = Begin(moves);
        foreach (var move in moves.Skip(3))
        {
            var (before, text, events) = (history.State, Journal.Text(history.State), history.Events.Count);
            if (history.Move(move) is Decision.Refused)
            {
                Assert.Same(before, history.State);
                Assert.Equal(text, Journal.Text(history.State));
                Assert.Equal(events, history.Events.Count);
            }
        }
    });

    [Fact]
    public void Decide_AnAcceptedCommand_AddsItsEventsAndNoOthers() => ForAnyHistory(moves =>
    {
        var history = Begin(moves);
        foreach (var move in moves.Skip(3))
        {
            var before = history.Events.Count;
            if (history.Move(move) is Decision.Accepted accepted)
            {
                Assert.NotEmpty(accepted.Events);
                Assert.Equal(before + accepted.Events.Length, history.State!.Version);
                Assert.All(accepted.Events, happened => Assert.Equal(history.State.ChangedAt, happened.At));
            }
        }
    });

    [Fact]
    public void State_InAnyHistory_KeepsTheInvariants() => ForAnyHistory(moves =>
    {
        var history = Begin(moves);
        foreach (var move in moves.Skip(3))
        {
            history.Move(move);
            Assert.Empty(Invariants.OfState(history.Protocol, history.State!));
        }

        Assert.Empty(Invariants.Faults(history.Protocol, history.State!, history.Events));
    });

    [Fact]
    public void Replay_OfTheStoredJournal_GivesTheState() => ForAnyHistory(moves =>
    {
        var history = Run(moves);

        var stored = Journal.Stored(history.Events);

        Assert.Equal(Journal.Text(history.Events), Journal.Text(stored));
        Assert.Equal(Journal.Text(history.State), Journal.Text(Casus.Replay(stored)));
    });

    [Fact]
    public void Decide_TheSameHistoryTwice_GivesTheSame() => ForAnyHistory(moves =>
    {
        var (first, second) = (Run(moves), Run(moves));

        Assert.Equal(Journal.Text(first.Events), Journal.Text(second.Events));
        Assert.Equal(Wegwijzer.Plaats(first.State!, first.Protocol).Key, Wegwijzer.Plaats(second.State!, second.Protocol).Key);
    });

    [Fact]
    public void Plaats_AfterAnyHistory_LeadsToAnEnd() => ForAnyHistory(moves =>
    {
        var history = Run(moves);
        for (var i = 0; i < 60 && Wegwijzer.Plaats(history.State!, history.Protocol) is not (UitkomstPlaats or GeslotenPlaats); i++)
        {
            // Goes on with yes, all requirements, a reason and every field (see History.Command).
            Assert.IsType<Decision.Accepted>(history.Move(40 * OnwardWithYes(history)));
        }

        Assert.True(Wegwijzer.Plaats(history.State!, history.Protocol) is UitkomstPlaats or GeslotenPlaats);
    });

    [Fact]
    public void Journal_InAnyHistory_OnlyGrows() => ForAnyHistory(moves =>
    {
        var history = Begin(moves);
        foreach (var move in moves.Skip(3))
        {
            var before = history.Events.ToList();
            history.Move(move);
            Assert.True(before.Zip(history.Events).All(pair => ReferenceEquals(pair.First, pair.Second)));
        }
    });

    [Fact]
    public void Histories_ThatAreTried_ReachEveryKindOfEventAndUitkomst()
    {
        var events = new List<CasusEvent>();
        ForAnyHistory(moves => events.AddRange(Run(moves).Events));

        var kinds = typeof(CasusEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CasusEvent)));
        Assert.Empty(kinds.Except(events.Select(happened => happened.GetType())));
        Assert.Empty(Enum.GetValues<UitkomstCode>().Except(events.OfType<UitkomstReached>().Select(reached => reached.Code)).Except([UitkomstCode.Advies]));
    }

    private static int OnwardWithYes(History history) => Wegwijzer.Plaats(history.State!, history.Protocol) switch
    {
        HulpplanPlaats => 6,
        OnderdeelPlaats => 9,
        _ => 27,
    };

    private static History Begin(int[] moves)
    {
        var history = History.Of(moves.ElementAtOrDefault(0), moves.ElementAtOrDefault(1), moves.ElementAtOrDefault(2));
        history.Move(0);
        return history;
    }

    private static History Run(int[] moves)
    {
        var history = Begin(moves);
        foreach (var move in moves.Skip(3))
        {
            history.Move(move);
        }

        return history;
    }

    private static void ForAnyHistory(Action<int[]> holds)
    {
        var shorter = ArbMap.Default.ArbFor<int[]>();
        var moves = Arb.From(Gen.Choose(0, 1_000_000).ArrayOf(), row => shorter.Shrinker(row));
        var config = Config.QuickThrowOnFailure.WithStartSize(20).WithEndSize(160).WithMaxTest(More > 0 ? More : 600);
        Check.One(More > 0 ? config : config.WithReplay(20260302, 2027), Prop.ForAll(moves, holds));
    }
}
