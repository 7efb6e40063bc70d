using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Where others read along: look-ups, and never a word about a casus.</summary>
public class GroupTests
{
    private static readonly HashSet<string> LookUps =
        [CardVerb.Uitleg, CardVerb.Kennis, CardVerb.Signalen, CardVerb.Contact, CardVerb.Acuut, CardVerb.AcuutIntussen];

    public static TheoryData<string> LookUpWords => new(
        "tips", "tips boze ouders", "mag ik anoniem melden?", "signalen", "signalen 4-12", "begrippen", "contact", "uitleg", "hoi", "help", "",
        "fietsband plakken", "acuut", "hij slaat haar nu", "meldcode");

    [Theory]
    [MemberData(nameof(LookUpWords))]
    public async Task LookUp_InAGroup_GetsACardWithoutAnyCasusButton(string text)
    {
        await using var chat = await InTheMiddleOfACasusAsync();

        await chat.SendsAsync(Said(text));

        Assert.DoesNotContain((await chat.NewestAsync()).Casus.Kenmerk.Value, chat.Text, StringComparison.Ordinal);
        var data = chat.Card.SelectTokens("$..data").OfType<JObject>().ToList();
        Assert.NotEmpty(data);
        Assert.All(data, data => Assert.Contains((string)data[CardData.Verb]!, LookUps));
        Assert.All(data, data => Assert.Null(data[CardData.Casus]));
        Assert.DoesNotContain("mijn casus", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string> CasusWords => new(
        "mijn casussen", "ga verder", "nieuwe casus", "MC-7K3F", "ga verder MC-7K3F", "ja", "nee", "twijfel", "stop", "terug", "mijn antwoorden",
        "hoe staat het met de casus van groep 5", "wat is de status van mijn casus?", "open mc-7k3f", "casus starten");

    [Theory]
    [MemberData(nameof(CasusWords))]
    public async Task CasusWord_InAGroup_GetsTheOneLineWhetherThereIsACasusOrNot(string text)
    {
        await using var busy = await InTheMiddleOfACasusAsync();
        await using var idle = await Chat.StartAsync();
        var before = await busy.NewestAsync();

        await busy.SendsAsync(Said(text));
        await idle.SendsAsync(Said(text));

        Assert.Equal(Messages.InGroup, Assert.Single(busy.Replies).Text);
        Assert.Equal(Messages.InGroup, Assert.Single(idle.Replies).Text);
        Assert.Equal(before.Casus.Version, (await busy.NewestAsync()).Casus.Version);
        Assert.Empty(await idle.Store.ListAsync(idle.Actor, default));
    }

    [Fact]
    public async Task CasusCard_TappedInAGroup_ChangesNothing()
    {
        await using var chat = await InTheMiddleOfACasusAsync();
        var tap = chat.TapOf("Ja");
        tap.Conversation = Group();

        await chat.SendsAsync(tap);

        Assert.Equal(Messages.InGroup, Assert.Single(chat.Replies).Text);
        Assert.Single((await chat.NewestAsync()).Casus.Answers);
    }

    [Fact]
    public async Task AcuutWithACasus_TappedInAGroup_DoesNotPointBackToIt()
    {
        await using var chat = await InTheMiddleOfACasusAsync();
        var tap = chat.TapOf(ButtonText.Acuut);
        tap.Conversation = Group();

        await chat.SendsAsync(tap);

        Assert.Contains("112", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("casus", string.Join(' ', chat.Titles), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TipsInAGroup_CanBeLeafedThrough()
    {
        var items = KennisCatalog.BuiltIn.OfTheme("gesprek", "inos");
        await using var chat = await Chat.StartAsync();
        await chat.SendsAsync(Said("uitleg gesprek"));
        await chat.SendsAsync(InGroup(chat.TapOf(items[0].Heading)));

        await chat.SendsAsync(InGroup(chat.TapOf(KennisText.Volgende)));

        Assert.Contains(items[1].Heading, chat.Text, StringComparison.Ordinal);
        Assert.Contains(KennisText.GewoneLetters, chat.Titles);
    }

    [Fact]
    public async Task Mention_StuckToTheWord_IsRead()
    {
        await using var chat = await Chat.StartAsync();
        var said = Said("<at>Meldcode</at>signalen 12-18");
        said.Entities = [new Mention { Mentioned = new ChannelAccount("bot", "Meldcode"), Text = "<at>Meldcode</at>" }];

        await chat.SendsAsync(said);

        Assert.Contains("12 tot 18 jaar", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task TapSentAsAnInvoke_InAGroup_IsAnsweredInPlace(string kind)
    {
        await using var chat = await Chat.StartAsync();
        var tap = BrowseTests.Invoke(CardVerb.Signalen, "4-12-kind");
        tap.Conversation = Group(kind);

        await chat.SendsAsync(tap);

        Assert.Equal(ActivityTypesEx.InvokeResponse, Assert.Single(chat.Replies).Type);
        Assert.Contains("Blijft na school hangen", JObject.FromObject(chat.Replies[0].Value).ToString(), StringComparison.Ordinal);
    }

    private static async Task<Chat> InTheMiddleOfACasusAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        return chat;
    }

    private static Activity Said(string text) => InGroup(new Activity { Type = ActivityTypes.Message, Text = text });

    private static Activity InGroup(Activity activity)
    {
        activity.Conversation = Group();
        return activity;
    }

    private static ConversationAccount Group(string kind = "groupChat") => new(isGroup: true, conversationType: kind, id: "g", tenantId: Chat.Tenant);
}
