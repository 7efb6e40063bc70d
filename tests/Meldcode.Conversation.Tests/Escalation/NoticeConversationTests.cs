using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Escalation;

public sealed class NoticeConversationTests
{
    private const string Receiver = "00000000-0000-0000-0000-000000000002";

    private const string Other = "00000000-0000-0000-0000-000000000003";

    private static readonly Receiver Af = new(Receiver, "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    private static readonly string Id = NoticeSamples.Notice().Id;

    [Fact]
    public async Task TakeUp_OpenNotice_ChangesTheTappedCardAndSaysNothingElse()
    {
        await using var chat = await WithNoticeAsync();

        await TapsAsync(chat, NoticeVerb.TakeUp);

        Assert.Contains("Opgepakt door jou", Words(chat.Updates.Single(update => update.Id == "tapped")), StringComparison.Ordinal);
        Assert.Empty(chat.Replies);
        Assert.Equal(NoticeState.TakenUp, chat.Notices.All.Single().State);
    }

    [Fact]
    public async Task TakeUp_Twice_ShowsTheSameAgain()
    {
        await using var chat = await WithNoticeAsync();
        await TapsAsync(chat, NoticeVerb.TakeUp);

        await TapsAsync(chat, NoticeVerb.TakeUp);

        Assert.Contains("Opgepakt door jou", Words(chat.Updates.Single(update => update.Id == "tapped")), StringComparison.Ordinal);
        Assert.Empty(chat.Replies);
    }

    [Fact]
    public async Task TakeUp_TakenByAnother_SaysWhoAndWhen()
    {
        await using var chat = await WithNoticeAsync();
        var deputy = new Receiver(Other, "Vervanger", ReceiverRole.Deputy);
        chat.Notices.All[0] = chat.Notices.All[0] with { State = NoticeState.TakenUp, Entries = [.. chat.Notices.All[0].Entries, new NoticeEntry(chat.Notices.Now, NoticeEntryKind.TakenUp, deputy)] };

        await TapsAsync(chat, NoticeVerb.TakeUp);

        Assert.Contains("Opgepakt door Vervanger", chat.Text, StringComparison.Ordinal);
        Assert.Contains("16:40", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoticeVerb.TakeUp)]
    [InlineData(NoticeVerb.PassOn)]
    [InlineData(NoticeVerb.AskContact)]
    [InlineData(NoticeVerb.Open)]
    [InlineData(NoticeVerb.Show)]
    [InlineData(NoticeVerb.TestSeen)]
    [InlineData(NoticeVerb.Status)]
    public async Task AnyButton_NoticeOfAnother_IsAnsweredAsIfThereWereNone(string verb)
    {
        await using var chat = await WithNoticeAsync();
        chat.Person = Other;
        await TapsAsync(chat, verb);
        var foreign = chat.Text;

        await TapsAsync(chat, verb, "ffffffffffffffffffffffffffffffff");

        Assert.Contains("Ik vind dit bericht niet bij jou", foreign, StringComparison.Ordinal);
        Assert.Equal(foreign, chat.Text);
        Assert.Equal(NoticeState.Waiting, chat.Notices.All.Single().State);
    }

    [Fact]
    public async Task PassOn_NobodyNext_KeepsItHereAndSaysSo()
    {
        await using var chat = await WithNoticeAsync();

        await TapsAsync(chat, NoticeVerb.PassOn);

        Assert.Contains("na jou niemand", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskContact_IsOnTheCard()
    {
        await using var chat = await WithNoticeAsync();

        await TapsAsync(chat, NoticeVerb.AskContact);

        Assert.Contains("Je vroeg om contact", Words(chat.Updates.Single(update => update.Id == "tapped")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_CasusThatMayNotBeRead_IsCalmAndCountsAsSeen()
    {
        await using var chat = await WithNoticeAsync();

        await TapsAsync(chat, NoticeVerb.Open);

        Assert.Contains("kan ik je niet laten zien", chat.Text, StringComparison.Ordinal);
        Assert.NotNull(chat.Notices.All.Single().Seen);
    }

    [Fact]
    public async Task Card_NamesTheSender_InTheCardAndNotInThePreview()
    {
        await using var chat = await WithNoticeAsync();

        await TapsAsync(chat, NoticeVerb.Show);

        var shown = chat.Replies.Single();
        Assert.Contains("Van: Medewerker", Words(shown), StringComparison.Ordinal);
        Assert.Equal(CardSummary.Neutral, shown.Summary);
    }

    [Fact]
    public async Task Inbox_OpenNotices_AreListedAndOpenFromThere()
    {
        await using var chat = await WithNoticeAsync();

        await chat.SaysAsync("berichten");
        Assert.Contains("MC-7K3F", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Bekijk");

        Assert.Contains("Ik pak dit op", chat.Titles);
    }

    [Fact]
    public async Task Stap4_MessageOnItsWay_SaysThatItIsTriedAndNotThatItIsSent()
    {
        await using var chat = await Chat.StartAsync();
        chat.Notices.WhenCasus = (casus, owner) => Status(casus, owner, NoticeState.Pending);

        await FillsInUntilAsync(chat, "Ik probeer");

        var cards = chat.Replies.Select(Words).ToList();
        Assert.Contains(cards, words => words.Contains("Ik probeer iemand te bereiken", StringComparison.Ordinal));
        Assert.DoesNotContain(cards, words => words.Contains("erstuurd aan", StringComparison.Ordinal));
        Assert.DoesNotContain("Ik stuur geen bericht", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stap4_NothingSendsMessages_SaysToTellItOneself()
    {
        await using var chat = await Chat.StartAsync();

        await FillsInUntilAsync(chat, "stap 4");

        Assert.Contains("Vertel het nu zelf aan", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfOnesOwnMessage_IsShownInPlace()
    {
        await using var chat = await WithNoticeAsync();
        chat.Person = chat.Notices.All[0].OwnerId!;

        await TapsAsync(chat, NoticeVerb.Status);

        Assert.Contains("Verstuurd aan Aandachtsfunctionaris", Words(chat.Updates.Single()), StringComparison.Ordinal);
    }

    private static async Task FillsInUntilAsync(Chat chat, string words)
    {
        await chat.StartsCasusAsync();
        for (var cards = 0; cards < 12 && !chat.Text.Contains(words, StringComparison.Ordinal); cards++)
        {
            await chat.SavesAsync();
        }
    }

    /// <summary>A notice that got through to <see cref="Receiver"/>, who speaks; the professional wrote before.</summary>
    private static async Task<Chat> WithNoticeAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.SaysAsync("hoi");
        chat.Notices.All.Add(Status(NoticeSamples.Notice().CasusId!.Value, chat.Person, NoticeState.Waiting));
        chat.Person = Receiver;
        return chat;
    }

    private static NoticeStatus Status(CasusId casus, string owner, NoticeState state) => new()
    {
        Notice = NoticeSamples.Notice() with { TenantId = Chat.Tenant, CasusId = casus },
        State = state,
        OwnerId = owner,
        Current = Af,
        Entries = state == NoticeState.Pending ? [] : [NoticeSamples.Sent(0, Rung.Card, Af)],
    };

    private static Task<Chat> TapsAsync(Chat chat, string verb, string? id = null) => chat.SendsAsync(new Activity
    {
        Type = ActivityTypes.Message,
        ReplyToId = "tapped",
        Value = new JObject { [CardData.Verb] = verb, [CardData.Target] = id ?? Id },
    });

    private static string Words(Activity activity) => Chat.Words(activity);
}
