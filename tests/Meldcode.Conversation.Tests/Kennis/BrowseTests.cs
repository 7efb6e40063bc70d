using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Leafing through themes, lists and numbers in a chat of one's own.</summary>
public class BrowseTests
{
    [Theory]
    [InlineData("tips")]
    [InlineData("uitleg")]
    [InlineData("Tips en uitleg")]
    public async Task Word_ForTheLibrary_ShowsTheThemesWithTheirCounts(string word)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(word);

        var count = KennisCatalog.BuiltIn.OfTheme("gesprek", "inos").Count;
        Assert.Contains(KennisText.Counted(KennisThemaText.Title("gesprek"), count), chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Titles, title => title.EndsWith("· 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WelcomeButton_LeadsToTheThemesAndOnToTheWholeMeldcode()
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("hoi");

        await chat.TapsAsync(ButtonText.TipsEnUitleg);
        await chat.TapsAsync("INOS-meldcode: alle stappen en vragen");

        Assert.Contains(UitlegText.Steps, chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_LeafedThroughToItsEnd_ShowsEveryItemOnceWithItsSource()
    {
        var items = KennisCatalog.BuiltIn.OfTheme("overleg", "inos");
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("tips");
        await chat.TapsAsync(KennisText.Counted(KennisThemaText.Title("overleg"), items.Count));

        await chat.TapsAsync(items[0].Heading);
        foreach (var (item, number) in items.Select((item, i) => (item, i + 1)))
        {
            Assert.Contains(KennisText.Position(KennisThemaText.Title("overleg"), number, items.Count), chat.Text, StringComparison.Ordinal);
            Assert.Contains(item.Heading, chat.Text, StringComparison.Ordinal);
            Assert.Contains("Bron: ", chat.Text, StringComparison.Ordinal);
            await (number < items.Count ? chat.TapsAsync(KennisText.Volgende) : Task.FromResult(chat));
        }

        Assert.DoesNotContain(KennisText.Volgende, chat.Titles);
        await chat.TapsAsync(KennisText.Vorige);
        Assert.Contains(items[^2].Heading, chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LargeLetters_StayLargeOnTheNextCard()
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("begrippen");
        await chat.TapsAsync(KennisText.GroteLetters);

        await chat.TapsAsync(KennisCatalog.BuiltIn.OfTheme("begrippen", "inos")[0].Heading);

        Assert.Contains(KennisText.GewoneLetters, chat.Titles);
        Assert.Contains("extraLarge", chat.Card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongTheme_IsCutIntoPages()
    {
        var items = KennisCatalog.BuiltIn.OfTheme("gesprek", "inos");
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("uitleg gesprek");
        Assert.DoesNotContain(items[KennisThemaCard.PerPage].Heading, chat.Titles);
        await chat.TapsAsync(KennisText.Volgende);

        Assert.Contains(items[KennisThemaCard.PerPage].Heading, string.Join('\n', chat.Titles), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signalen 4-12", "4 tot 12 jaar")]
    [InlineData("signalen 12-18", "12 tot 18 jaar")]
    [InlineData("signalen van kinderen van 4 tot 12 jaar", "4 tot 12 jaar")]
    public async Task SignalsOfAnAge_AreReadWithTheirCaution(string text, string age)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(text);

        Assert.Contains(age, chat.Text, StringComparison.Ordinal);
        Assert.Contains("bewijst niets", chat.Text, StringComparison.Ordinal);
        Assert.Contains(KennisSignalenText.AlsoGood, chat.Text, StringComparison.Ordinal);
        Assert.Empty(chat.InputsOnCard);
    }

    [Fact]
    public async Task Signals_LeafedThroughFromTheOverview_ShowEverySignal()
    {
        await using var chat = await Chat.StartAsync();
        var read = "";

        foreach (var list in SignaallijstCatalog.BuiltIn.All)
        {
            await chat.SaysAsync("signalen");
            await chat.TapsAsync(KennisSignalenText.ListTitle(list));
            read += chat.Text;
        }

        Assert.All(SignaallijstCatalog.BuiltIn.All.SelectMany(list => list.Signalen), signaal => Assert.Contains(signaal.Text, read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Contact_GivesEveryNumberAsALinkThatDials()
    {
        await using var chat = await Chat.StartAsync();
        chat.Settings.Current = chat.Settings.Current with
        {
            RegionalNumber = "030 123 45 67",
            Directeur = new Contact("Directeur", null, "+31 (0)30 765 43 21", null),
        };

        await chat.SaysAsync("contact");

        var links = chat.Card.SelectTokens("$..url").Select(url => (string)url!).ToList();
        Assert.Superset(new HashSet<string> { "tel:112", "tel:08002000", "tel:0301234567", "tel:+310307654321" }, links.ToHashSet());
        Assert.All(links, link => Assert.StartsWith("tel:", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TapSentAsAnInvoke_IsAnsweredWithTheCardInPlace()
    {
        var item = KennisCatalog.BuiltIn.OfTheme("begrippen", "inos")[0];
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(Invoke(CardVerb.Kennis, item.Id));

        var body = JObject.FromObject(Assert.Single(chat.Replies).Value)["Body"] ?? JObject.FromObject(chat.Replies[0].Value)["body"];
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body!["type"]);
        Assert.Contains(item.Heading, body["value"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CardVerb.Kennis, "bestaat-niet")]
    [InlineData(CardVerb.Kennis, null)]
    [InlineData(CardVerb.Uitleg, "bestaat-niet")]
    [InlineData(CardVerb.Signalen, "99-100")]
    public async Task UnknownTarget_StillGetsACardWithWaysOn(string verb, string? target)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(FreeTextTests.Tap(verb, target));

        Assert.Contains(KennisText.AlleThemas, chat.Titles.Append(verb == CardVerb.Uitleg ? KennisText.AlleThemas : ""));
        Assert.Contains(ButtonText.Acuut, chat.Titles);
    }

    internal static Activity Invoke(string verb, string? target) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = "adaptiveCard/action",
        Value = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JObject { [CardData.Verb] = verb, [CardData.Target] = target } },
            ["trigger"] = "manual",
        },
    };
}
