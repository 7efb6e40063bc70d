using Meldcode.Domain;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Before a text is saved, what may give somebody away is pointed out; only a BSN is refused.</summary>
public sealed class PrivacyConversationTests
{
    private const string Bsn = "111222333";

    [Fact]
    public async Task Opslaan_WithAName_IsNotSavedAndShowsASuggestion()
    {
        await using var chat = await AtObservationAsync();

        await SaveAsync(chat, "Daan van der Berg huilde.");

        Assert.Contains("Nog niet opgeslagen", chat.Text, StringComparison.Ordinal);
        Assert.Contains("D.B. huilde.", chat.Text, StringComparison.Ordinal);
        Assert.Null((await CasusAsync(chat)).Saved("observatie"));
    }

    [Fact]
    public async Task Opslaan_TheSuggestion_SavesThatAndGoesOn()
    {
        await using var chat = await AtObservationAsync();
        await SaveAsync(chat, "Daan van der Berg huilde.");

        await chat.TapsAsync("Sla deze tekst op");

        Assert.Equal("D.B. huilde.", (await CasusAsync(chat)).Saved("observatie")!.Velden["gezien"]);
        Assert.DoesNotContain(await JournalAsync(chat), happened => happened is PersonalDataKept);
        Assert.Contains("Met wie heb je overlegd?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opslaan_Anyway_SavesItAsItWasAndTheFactOfIt()
    {
        await using var chat = await AtObservationAsync();
        await SaveAsync(chat, "Daan van der Berg huilde.");

        await chat.TapsAsync("Toch zo opslaan");

        Assert.Equal("Daan van der Berg huilde.", (await CasusAsync(chat)).Saved("observatie")!.Velden["gezien"]);
        Assert.Equal([PersonalDataKind.Naam], Assert.Single((await JournalAsync(chat)).OfType<PersonalDataKept>()).Kinds.AsEnumerable());
    }

    [Fact]
    public async Task Opslaan_WithABsn_CannotBeKeptAndIsNotSentBack()
    {
        await using var chat = await AtObservationAsync();

        await SaveAsync(chat, $"Zijn nummer is {Bsn}.");

        Assert.DoesNotContain("Toch zo opslaan", chat.Titles);
        Assert.DoesNotContain(Bsn, chat.Card.ToString(), StringComparison.Ordinal);
        await chat.TapsAsync("Sla deze tekst op");
        Assert.Equal("Zijn nummer is [BSN].", (await CasusAsync(chat)).Saved("observatie")!.Velden["gezien"]);
    }

    [Fact]
    public async Task Opslaan_ABsnWithAForgedYes_IsRefusedAllTheSame()
    {
        await using var chat = await AtObservationAsync();
        var tap = chat.TapOf("Opslaan en verder", ("veld.gezien", $"BSN {Bsn}"), ("veld.soort", "feit"));
        ((JObject)tap.Value)["privacy"] = "ja";

        await chat.SendsAsync(tap);

        Assert.Contains("Dat bewaar ik nooit", chat.Text, StringComparison.Ordinal);
        Assert.Null((await CasusAsync(chat)).Saved("observatie"));
    }

    [Fact]
    public async Task Notitie_WithAPhoneNumber_IsPointedOutToo()
    {
        await using var chat = await AtObservationAsync();
        await chat.SaysAsync("mijn antwoorden");

        await chat.TapsAsync("Bewaar de notitie", ("notitie", "Bel moeder op 06-12345678."));
        Assert.Contains("een telefoonnummer", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Sla deze tekst op");

        Assert.Equal("Bel moeder op [telefoonnummer].", Assert.Single((await CasusAsync(chat)).Notes).Text);
    }

    [Fact]
    public async Task Bewaren_WithANameInTheReason_IsPointedOutAndKeptAsCorrected()
    {
        await using var chat = await AtObservationAsync();
        await chat.SaysAsync("bewaren");

        await chat.TapsAsync("Bewaar deze casus", ("bewaar.reden", "Daan van der Berg heeft een klacht."));
        Assert.Contains("Nog niet opgeslagen", chat.Text, StringComparison.Ordinal);
        Assert.Null((await CasusAsync(chat)).Hold);
        await chat.TapsAsync("Sla deze tekst op");

        Assert.Equal("D.B. heeft een klacht.", (await CasusAsync(chat)).Hold!.Reason);
    }

    private static Task SaveAsync(Chat chat, string text) => chat.TapsAsync("Opslaan en verder", ("veld.gezien", text), ("veld.soort", "feit"));

    private static async Task<Casus> CasusAsync(Chat chat) => (await chat.Store.ListAsync(chat.Actor, default))[0].Casus;

    private static async Task<IReadOnlyList<CasusEvent>> JournalAsync(Chat chat) =>
        await chat.Store.JournalAsync(chat.Actor, (await chat.Store.ListAsync(chat.Actor, default))[0].Id, default);

    private static async Task<Chat> AtObservationAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"));
        while (!chat.InputsOnCard.Any(input => (string?)input["id"] == "veld.gezien"))
        {
            await chat.TapsAsync("Opslaan en verder");
        }

        return chat;
    }
}
