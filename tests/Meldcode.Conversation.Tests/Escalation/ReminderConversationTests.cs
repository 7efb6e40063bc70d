using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Escalation;

public sealed class ReminderConversationTests
{
    [Fact]
    public async Task Snooze_WithinTheLimit_FoldsTheCardWithTheDay()
    {
        await using var chat = await StartAsync(latest: new DateOnly(2026, 12, 7));

        await TapsAsync(chat, ReminderVerb.Snooze, "7");

        Assert.Contains("30 november", Chat.Words(chat.Updates.Single()), StringComparison.Ordinal);
        Assert.Empty(chat.Replies);
    }

    [Fact]
    public async Task Snooze_TooLate_SaysThatItCannot()
    {
        await using var chat = await StartAsync(latest: new DateOnly(2026, 11, 25));

        await TapsAsync(chat, ReminderVerb.Snooze, "7");

        Assert.Contains("Dat kan bij deze herinnering niet", chat.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Updates);
    }

    [Theory]
    [InlineData(true, "Weggehaald")]
    [InlineData(false, "Dat kan bij deze herinnering niet")]
    public async Task Dismiss_WhereAllowed_LetsItGo(bool allowed, string expected)
    {
        await using var chat = await StartAsync(new DateOnly(2026, 12, 7), allowed);

        await TapsAsync(chat, ReminderVerb.Dismiss);

        Assert.Contains(expected, chat.Text + string.Concat(chat.Updates.Select(Chat.Words)), StringComparison.Ordinal);
        Assert.Equal(allowed, chat.Notices.Reminders.Count == 0);
    }

    [Fact]
    public async Task List_ShowsWhatIsDue()
    {
        await using var chat = await StartAsync(new DateOnly(2026, 12, 7));

        await chat.SaysAsync("herinneringen");

        Assert.Contains("MC-7K3F", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Is het gesprek geweest?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_MayNotBePutOffOrDismissed_HasNeitherButton()
    {
        var notice = NoticeSamples.Notice(NoticeKind.Reminder) with { Reminder = ReminderKind.HulpReview, ReminderId = 7 };

        var card = ReminderCard.Build(notice, NoticeSamples.Reminder(ReminderKind.HulpReview) with { LatestSnooze = null }, NoticeSamples.Today);

        Assert.Empty(card.Buttons(ReminderVerb.Snooze));
        Assert.Empty(card.Buttons(ReminderVerb.Dismiss));
        Assert.Single(card.Buttons(CardVerb.Opvolgen));
    }

    [Fact]
    public async Task DoNow_ReviewOfHelp_AsksTheQuestion()
    {
        await using var chat = await Chat.StartAsync("btk-onderwijs-kinderopvang");
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Antwoord.Ja, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja);
        await chat.RecordsHulpplanAsync();
        var casus = await chat.NewestAsync();
        await chat.SaysAsync("stop");

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            ReplyToId = "tapped",
            Value = new JObject { [CardData.Verb] = CardVerb.Opvolgen, [CardData.Casus] = casus.Id.ToString() },
        });

        Assert.Contains("Ja", chat.Titles);
        Assert.Contains("Nee", chat.Titles);
    }

    [Theory]
    [InlineData("Dossier ophalen", "Dossier ophalen")]
    [InlineData("Casus langer bewaren", "Waarom moet deze casus bewaard blijven?")]
    [InlineData("Naar mijn casus", "MC-")]
    public async Task Tap_OnTheReminderBeforeErasing_LeadsThere(string button, string shown)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var id = (await chat.NewestAsync()).Id;
        var notice = NoticeSamples.Notice(NoticeKind.Reminder) with { CasusId = id, Reminder = ReminderKind.Bewaartermijn, ReminderId = 7 };
        var action = ReminderCard.Build(notice, NoticeSamples.Reminder(ReminderKind.Bewaartermijn), NoticeSamples.Today).Nodes().Single(node => (string?)node["title"] == button);

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Message, Value = JObject.Parse(action["data"]!.ToJsonString()) });

        Assert.Contains(shown, chat.Text, StringComparison.Ordinal);
    }

    private static async Task<Chat> StartAsync(DateOnly? latest, bool mayDismiss = true)
    {
        var chat = await Chat.StartAsync();
        chat.Notices.Reminders.Add(NoticeSamples.Reminder(ReminderKind.Gesprek) with { LatestSnooze = latest, MayDismiss = mayDismiss });
        return chat;
    }

    private static Task<Chat> TapsAsync(Chat chat, string verb, string days = "1") => chat.SendsAsync(new Activity
    {
        Type = ActivityTypes.Message,
        ReplyToId = "tapped",
        Value = new JObject { [CardData.Verb] = verb, [CardData.Target] = "7", [ReminderVerb.Days] = days },
    });
}
