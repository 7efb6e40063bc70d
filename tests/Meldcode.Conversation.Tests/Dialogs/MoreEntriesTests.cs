using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>More than one fact in one step, and what became of a suspicion.</summary>
public sealed class MoreEntriesTests
{
    [Fact]
    public async Task NogEen_AfterAnObservation_AddsOneAndGoesOn()
    {
        await using var chat = await AtOverlegAsync("feit");

        await chat.SaysAsync("mijn antwoorden");
        await chat.TapsAsync("Nog een erbij");
        Assert.Contains("Wat je al opsloeg, blijft staan.", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Voeg toe", ("veld.gezien", "Hij wilde niet naar huis."), ("veld.soort", "vermoeden"));

        var casus = (await chat.Store.ListAsync(chat.Actor, default))[0].Casus;
        Assert.Equal("Hij wilde niet naar huis.", Assert.Single(casus.Added).Velden["gezien"]);
        Assert.Equal("Een blauwe plek.", casus.Saved("observatie")!.Velden["gezien"]);
        Assert.Contains("Met wie heb je overlegd?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NogEen_Incomplete_KeepsWhatWasTyped()
    {
        await using var chat = await AtOverlegAsync("feit");
        await chat.SaysAsync("mijn antwoorden");
        await chat.TapsAsync("Nog een erbij");

        await chat.TapsAsync("Voeg toe", ("veld.gezien", "Gehoord op het plein."), ("veld.soort", "van-ander"));

        Assert.Contains("Vul nog in: Van wie hoorde je het?", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Gehoord op het plein.", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Voeg toe", chat.Titles);
    }

    [Fact]
    public async Task Notitie_AboutASuspicion_SaysWhatBecameOfIt()
    {
        await using var chat = await AtOverlegAsync("vermoeden");
        await chat.SaysAsync("mijn antwoorden");

        await chat.TapsAsync("Bewaar de notitie", ("notitie", "Het bleek een val van de fiets."), ("vermoeden", "observatie"), ("blijkt", "Ontkracht"));

        var note = Assert.Single((await chat.Store.ListAsync(chat.Actor, default))[0].Casus.Notes);
        Assert.Equal(("observatie", VermoedenVerdict.Ontkracht), (note.Entry, note.Verdict));
        await chat.SaysAsync("mijn antwoorden");
        Assert.Contains("vermoeden ontkracht", chat.Text, StringComparison.Ordinal);
    }

    private static async Task<Chat> AtOverlegAsync(string kind)
    {
        var chat = await Chat.StartAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"));
        while (!chat.InputsOnCard.Any(input => (string?)input["id"] == "veld.gezien"))
        {
            await chat.TapsAsync("Opslaan en verder");
        }

        await chat.TapsAsync("Opslaan en verder", ("veld.gezien", "Een blauwe plek."), ("veld.soort", kind));
        return chat;
    }
}
