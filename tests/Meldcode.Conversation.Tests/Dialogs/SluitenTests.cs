using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Who types that they are done gets the way to close, and nothing is closed by a word.</summary>
public sealed class SluitenTests
{
    public static TheoryData<string> Words { get; } =
        ["sluit", "sluiten", "Klaar.", "afronden", "ik ben klaar", "Ik ben klaar.", "afsluiten", "sluit de casus", "sluit deze casus af", "casus sluiten", "mijn casus afronden"];

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Word_WhenItCanBeClosed_AsksAndClosesOnlyByTheButton(string word)
    {
        await using var chat = await AtTheEndAsync();
        var before = (await chat.NewestAsync()).Casus;

        await chat.SaysAsync(word);

        Assert.Contains(SluitText.Title(before.Kenmerk), chat.Text, StringComparison.Ordinal);
        Assert.Equal((before.Version, false), ((await chat.NewestAsync()).Casus.Version, (await chat.NewestAsync()).Casus.Closed));
        await chat.TapsAsync(ButtonText.Sluiten);
        Assert.True((await chat.NewestAsync()).Casus.Closed);
    }

    [Fact]
    public async Task Card_NotYet_ShowsTheOutcomeAgainAndClosesNothing()
    {
        await using var chat = await AtTheEndAsync();
        await chat.SaysAsync("klaar");

        await chat.TapsAsync(SluitText.NotYet);

        Assert.Contains("uitkomst", chat.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(ButtonText.Sluiten, chat.Titles);
        Assert.False((await chat.NewestAsync()).Casus.Closed);
    }

    [Fact]
    public async Task Card_OfBeforeTheCasusMoved_ClosesNothing()
    {
        await using var chat = await AtTheEndAsync();
        await chat.SaysAsync("klaar");
        var old = chat.TapOf(ButtonText.Sluiten);
        await chat.SaysAsync("terug");

        await chat.SendsAsync(old);

        Assert.False((await chat.NewestAsync()).Casus.Closed);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Word_InTheMiddleOfAQuestion_SaysWhatIsOpenAndShowsTheQuestion(string word)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var before = (await chat.NewestAsync()).Casus.Version;

        await chat.SaysAsync(word);

        Assert.StartsWith(RefusalText.For(new Refusal(RefusalCode.NoUitkomstYet)), chat.Text, StringComparison.Ordinal);
        Assert.Contains("vraag 2", chat.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, (await chat.NewestAsync()).Casus.Version);
    }

    [Fact]
    public async Task Word_WithARecordStillToBeMade_NamesIt()
    {
        await using var chat = await Chat.StartAsync("utrecht");
        await chat.StartsCasusAsync("12-18");
        await chat.AnswersAsync(Ja, Ja);

        await chat.SaysAsync("klaar");

        Assert.StartsWith("Sluiten kan nog niet. Leg eerst vast: ", chat.Text, StringComparison.Ordinal);
        Assert.Contains("melden", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Word_WithoutACasus_ShowsMijnCasussen(string word)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(word);

        Assert.StartsWith(SluitText.NothingOpen, chat.Text, StringComparison.Ordinal);
        Assert.Equal(2, chat.Replies.Count);
    }

    [Fact]
    public async Task Word_AfterStop_ClosesNothingAndListsTheCasus()
    {
        await using var chat = await AtTheEndAsync();
        var casus = (await chat.NewestAsync()).Casus;
        await chat.SaysAsync("stop");

        await chat.SaysAsync("klaar");
        Assert.Contains(casus.Kenmerk.Value, chat.Text, StringComparison.Ordinal);
        await chat.SaysAsync($"sluit {casus.Kenmerk.Value}");

        Assert.Contains(SluitText.Title(casus.Kenmerk), chat.Text, StringComparison.Ordinal);
        Assert.False((await chat.NewestAsync()).Casus.Closed);
    }

    [Fact]
    public async Task Word_WhenClosedAlready_SaysSo()
    {
        await using var chat = await AtTheEndAsync();
        await chat.SaysAsync("klaar");
        await chat.TapsAsync(ButtonText.Sluiten);

        await chat.SaysAsync("klaar");

        Assert.Contains((await chat.NewestAsync()).Casus.Kenmerk.Value, chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ButtonText.Sluiten, chat.Titles);
    }

    [Fact]
    public async Task Word_InAGroup_PointsToThePersonalChat()
    {
        await using var chat = await AtTheEndAsync();

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "sluiten",
            Conversation = new ConversationAccount(isGroup: true, conversationType: "groupChat", id: "g", tenantId: Chat.Tenant),
        });

        Assert.Equal(Messages.InGroup, Assert.Single(chat.Replies).Text);
        Assert.False((await chat.NewestAsync()).Casus.Closed);
    }

    private static async Task<Chat> AtTheEndAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Nee);
        await chat.TapsAsync("Leg vast: Conclusie");
        return await chat.SavesAsync();
    }
}
