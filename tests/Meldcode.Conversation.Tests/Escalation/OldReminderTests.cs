using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Escalation;

/// <summary>
/// The card that told when a casus would be erased stays in the chat as it was, whatever became of the casus: a tap on it
/// shows how it is now, and changes nothing.
/// </summary>
public sealed class OldReminderTests
{
    [Fact]
    public async Task Tap_AfterTheCasusWasPutOnHold_ShowsTheHold()
    {
        await using var chat = await ClosedAsync();
        var id = (await chat.NewestAsync()).Id;
        await HoldAsync(chat);

        await TapsAsync(chat, id, BewaarText.Hold);
        Assert.Contains("Er loopt een klacht.", chat.Text, StringComparison.Ordinal);
        Assert.Contains(BewaarText.HoldRelease, chat.Titles);
        Assert.DoesNotContain(BewaarText.HoldPlace, chat.Titles);

        await TapsAsync(chat, id, BewaarText.Export);
        Assert.Contains(BewaarText.MakeLink, chat.Titles);

        await TapsAsync(chat, id, OwnerNoticeText.OpenCasus);
        Assert.Contains("is gesloten", chat.Text, StringComparison.Ordinal);
        Assert.NotNull((await chat.NewestAsync()).Casus.Hold);
    }

    [Fact]
    public async Task Tap_AfterTheCasusWasReopened_ShowsWhereItStandsAndKeepsItOpen()
    {
        await using var chat = await ClosedAsync();
        var id = (await chat.NewestAsync()).Id;
        await chat.SaysAsync("mijn casussen");
        await TapsAsync(chat, id, OwnerNoticeText.OpenCasus);
        await chat.TapsAsync(ButtonText.NieuwSignaal);
        var before = (await chat.NewestAsync()).Casus;
        Assert.False(before.Closed);

        await TapsAsync(chat, id, OwnerNoticeText.OpenCasus);
        Assert.Contains("Stap 1", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is gesloten", chat.Text, StringComparison.Ordinal);

        await TapsAsync(chat, id, BewaarText.Export);
        Assert.Contains(BewaarText.MakeLink, chat.Titles);

        await TapsAsync(chat, id, BewaarText.Hold);
        Assert.Contains(BewaarText.HoldPlace, chat.Titles);
        Assert.Equal(before.Version, (await chat.NewestAsync()).Casus.Version);
    }

    [Fact]
    public async Task Tap_AfterTheCasusWasErased_SaysWhereToLook()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var stored = await chat.NewestAsync();
        await chat.SaysAsync("verwijder");
        await chat.TapsAsync(BewaarText.EraseNow, (BewaarVerb.Kenmerk, stored.Casus.Kenmerk.Value), (BewaarVerb.Why, nameof(ErasureReason.NotNeeded)));
        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));

        foreach (var button in new[] { BewaarText.Export, BewaarText.Hold, OwnerNoticeText.OpenCasus })
        {
            await TapsAsync(chat, stored.Id, button);

            Assert.Equal(RefusalText.For(new Refusal(RefusalCode.CasusUnknown)), chat.Text);
        }
    }

    [Theory]
    [InlineData(ReminderVerb.Snooze)]
    [InlineData(ReminderVerb.Dismiss)]
    public async Task Tap_ToPutOffWhatIsGone_SaysThatItCannot(string verb)
    {
        await using var chat = await ClosedAsync();
        await HoldAsync(chat);

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Message, ReplyToId = "old", Value = new JObject { [CardData.Verb] = verb, [CardData.Target] = "7", [ReminderVerb.Days] = "1" } });

        Assert.Equal(ReminderText.NotPossible, chat.Text);
    }

    private static async Task<Chat> ClosedAsync()
    {
        var chat = await Chat.StartAsync();
        chat.Page = "https://bot.example.invalid/ophalen/";
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Antwoord.Nee);
        await chat.TapsAsync("Leg vast: Conclusie");
        await chat.SavesAsync();
        await chat.TapsAsync(ButtonText.Sluiten);
        Assert.True((await chat.NewestAsync()).Casus.Closed);
        return chat;
    }

    private static async Task HoldAsync(Chat chat)
    {
        await chat.SaysAsync($"bewaren {(await chat.NewestAsync()).Casus.Kenmerk.Value}");
        await chat.TapsAsync(BewaarText.HoldPlace, (BewaarVerb.Reason, "Er loopt een klacht."));
        Assert.NotNull((await chat.NewestAsync()).Casus.Hold);
    }

    /// <summary>On the card as it was sent before anything changed.</summary>
    private static Task<Chat> TapsAsync(Chat chat, CasusId id, string title)
    {
        var notice = NoticeSamples.Notice(NoticeKind.Reminder) with { CasusId = id, Reminder = ReminderKind.Bewaartermijn, ReminderId = 7 };
        var action = ReminderCard.Build(notice, NoticeSamples.Reminder(ReminderKind.Bewaartermijn), NoticeSamples.Today).Nodes().Single(node => (string?)node["title"] == title);
        return chat.SendsAsync(new Activity { Type = ActivityTypes.Message, ReplyToId = "old", Value = JObject.Parse(action["data"]!.ToJsonString()) });
    }
}
