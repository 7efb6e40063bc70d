namespace Meldcode.Domain.Tests;

/// <summary>What holds of any answers at all that rungs can give, in any order.</summary>
public sealed class LadderPropertyTests
{
    private const int Runs = 1000;

    private static readonly DateTimeOffset Start = new(2026, 12, 21, 9, 0, 0, TimeSpan.Zero);

    private static readonly RungFault[] Faults = Enum.GetValues<RungFault>();

    [Fact]
    public void Next_AnyAnswers_NeverTwoAtOnceNeverASilentSkipAndAnEnd() => ForAny((random, climb) =>
    {
        climb.RunTo(Start.AddDays(30));

        AssertOneAtATime(climb);
        AssertInOrder(climb);
        LadderTests.AssertConfirmedOnce(climb);
        Assert.True(climb.Finished is NoticeState.Unreached || climb.Entries.Any(entry => entry.Kind is NoticeEntryKind.Delayed));
        Assert.Equal(1, climb.Entries.Count(entry => entry.Kind is NoticeEntryKind.OwnerTold));
    });

    [Fact]
    public void Next_AnyAnswers_KeepsToWhatARungAsksFor() => ForAny((random, climb) =>
    {
        climb.RunTo(Start.AddDays(30));

        foreach (var same in climb.Entries.Where(entry => entry.Rung is not null).GroupBy(entry => (entry.To, entry.Rung)))
        {
            var lines = same.ToList();
            for (var i = 1; i < lines.Count; i++)
            {
                Assert.False(lines[i - 1] is { Kind: NoticeEntryKind.Delayed, Until: { } until } && lines[i].At < until, "called too early");
                Assert.False(lines[i - 1].Kind is NoticeEntryKind.Unavailable or NoticeEntryKind.Sent, "called after it was settled");
            }
        }
    });

    [Fact]
    public void Next_SomebodyLooksAtAnyMoment_NothingIsTriedAfterwards() => ForAny((random, climb) =>
    {
        for (var steps = random.Next(1, 20); steps > 0 && climb.Finished is null; steps--)
        {
            climb.Step();
        }

        climb.Write(NoticeEntryKind.Seen, Climb.Af);

        Assert.IsType<LadderStep.Finish>(Ladder.Next(climb.View));
    });

    private static void AssertOneAtATime(Climb climb)
    {
        for (var i = 0; i < climb.Entries.Count; i++)
        {
            if (climb.Entries[i].Kind is NoticeEntryKind.Trying)
            {
                Assert.Equal((climb.Entries[i].To, climb.Entries[i].Rung), (climb.Entries[i + 1].To, climb.Entries[i + 1].Rung));
                Assert.NotEqual(NoticeEntryKind.Trying, climb.Entries[i + 1].Kind);
            }
        }
    }

    /// <summary>Whoever is tried comes after everybody before them had a line that says why they are not, or not any more.</summary>
    private static void AssertInOrder(Climb climb)
    {
        var people = climb.People.Select(person => person.Receiver).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var first = climb.Entries.ToList().FindIndex(entry => entry.To == people[i]);
            Assert.True(first >= 0, "somebody was passed over in silence");
            Assert.All(people.Take(i), before => Assert.Contains(
                climb.Entries.Take(first),
                entry => entry.To == before && entry.Kind is NoticeEntryKind.Skipped or NoticeEntryKind.NotReached or NoticeEntryKind.NotSeen));
        }
    }

    private static void ForAny(Action<Random, Climb> holds)
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var kind = random.Next(4) == 0 ? NoticeKind.AcuutGevaar : NoticeKind.MeldingAdvised;
            var down = Start.AddMinutes(random.Next(0, 60 * 24 * 3));
            Candidate[] people =
            [
                new(Climb.Af, Skip(random)), new(Climb.Deputy, Skip(random)), new(Climb.Last, Skip(random)),
            ];
            var climb = new Climb(kind, Start, people) { Answer = (_, _, now) => now < down ? Any(random) : Settled(random) };
            holds(random, climb);
        }
    }

    private static SkipReason? Skip(Random random) => random.Next(3) > 0 ? null : Enum.GetValues<SkipReason>()[random.Next(5)];

    private static RungResult Any(Random random) => random.Next(4) switch
    {
        0 => new RungResult.Later(TimeSpan.FromSeconds(random.Next(1, 7200)), Faults[random.Next(Faults.Length)]),
        1 => new RungResult.Uncertain(RungFault.Timeout),
        _ => Settled(random),
    };

    private static RungResult Settled(Random random) =>
        random.Next(2) == 0 ? new RungResult.Sent(null) : new RungResult.Unavailable(Faults[random.Next(Faults.Length)]);
}
