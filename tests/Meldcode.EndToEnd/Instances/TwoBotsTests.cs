using System.Net;
using System.Text.RegularExpressions;
using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.Instances;

public sealed partial class TwoBotsTests(TwoBots bots) : IClassFixture<TwoBots>
{
    private static readonly string[] Answers = ["Ja", "Nee", "Ja", "Ja"];

    private static readonly Person Once = Somebody(21), Fifty = Somebody(22), Two = Somebody(23), Calm = Somebody(24), Killed = Somebody(25), Yes = Somebody(26), No = Somebody(27);

    [Fact]
    public async Task FiftyDeliveriesOfOneTap_OverBoth_HaveOneEffectAndOneAnswer()
    {
        var once = await AlternatingAsync(Once);
        await once.AnswersAsync("Ja");
        var person = await AlternatingAsync(Fifty);
        await person.FillsInAsync();
        var tap = person.Tap("Ja");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => bots.DeliverAsync(tap, i % 2)));

        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Equal(once.Messages.Count, person.Messages.Count);
        Assert.Equal(await VersionsAsync(Once), await VersionsAsync(Fifty));
    }

    [Fact]
    public async Task TwoAnswersToOneCard_OneAtEachBot_OneCountsAndTheOtherGetsTheCurrentCard()
    {
        var person = await AlternatingAsync(Two);
        await person.FillsInAsync();
        var (yes, no, shown) = (person.Tap("Ja"), person.Tap("Nee"), person.Messages.Count);
        var before = await VersionsAsync(Two);

        await Task.WhenAll(bots.DeliverAsync(yes, 0), bots.DeliverAsync(no, 1));

        var effects = new[] { await EffectAsync(Yes, "Ja"), await EffectAsync(No, "Nee") };
        Assert.Contains((await VersionsAsync(Two)).Count - before.Count, effects);
        var said = person.Messages.Skip(shown).ToList();
        Assert.Single(said, message => ((string?)message["text"] ?? "").Contains("Deze kaart is niet meer de laatste", StringComparison.Ordinal));
        Assert.All(said.Select(message => new Reply("", "", ReplyKind.New, message)).SelectMany(reply => reply.Cards),
            card => Assert.Equal(person.Card.Text, card.Text));
    }

    [Fact]
    public async Task Bot_KilledInTheMiddleOfATurn_LosesNothingAndDoublesNothing()
    {
        var calm = await AlternatingAsync(Calm);
        await calm.AnswersAsync(Answers);

        var deaths = new Deaths(bots);
        var person = new Professional(bots, Killed, deaths.DeliverAsync);
        await person.StartsAsync();
        await person.AnswersAsync(Answers);

        Assert.InRange(deaths.Count, 6, 100);
        Assert.Equal(Kenmerk().Replace(calm.Card.Text, "MC"), Kenmerk().Replace(person.Card.Text, "MC"));
        Assert.Equal(await VersionsAsync(Calm), await VersionsAsync(Killed));
        Assert.Empty(bots.Connector.Violations);
    }

    [Fact]
    public async Task Ready_BothStartedAtOnceOnAnEmptyDatabase_Are()
    {
        Assert.Equal(HttpStatusCode.OK, await bots.ReadyAsync(0));
        Assert.Equal(HttpStatusCode.OK, await bots.ReadyAsync(1));
    }

    /// <summary>A casus just started, each activity to the other bot than the one before.</summary>
    private async Task<Professional> AlternatingAsync(Person who)
    {
        var turn = 0;
        var person = new Professional(bots, who, async activity => Assert.Equal(200, await bots.DeliverAsync(activity, turn++ % 2)));
        await person.StartsAsync();
        return person;
    }

    /// <summary>How much one answer to the first question writes.</summary>
    private async Task<int> EffectAsync(Person who, string answer)
    {
        var person = await AlternatingAsync(who);
        await person.FillsInAsync();
        var before = (await VersionsAsync(who)).Count;
        await person.TapsAsync(answer);
        return (await VersionsAsync(who)).Count - before;
    }

    /// <summary>What happened is sealed; that it happened, and how often, is not.</summary>
    private Task<IReadOnlyList<string>> VersionsAsync(Person owner) => bots.Database.RowsAsync(
        $"SELECT journal.version FROM journal JOIN casus USING (casus_id) WHERE owner_id = '{owner.AadObjectId}' ORDER BY journal.version");

    private static Person Somebody(int number) => new($"persoon-{number}", "Iemand", $"00000000-0000-0000-0000-{number:D12}");

    [GeneratedRegex("MC-[0-9A-Z]{4}", RegexOptions.None, 1000)]
    private static partial Regex Kenmerk();
}
