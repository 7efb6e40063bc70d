using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Each location has an aandachtsfunctionaris of its own: a casus has to know whose it is.</summary>
public sealed class LocationTests
{
    [Fact]
    public async Task NieuweCasus_OneLocation_DoesNotAsk()
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("nieuwe casus");

        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"));

        Assert.Null(Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus.Locatie);
    }

    [Fact]
    public async Task NieuweCasus_TwoLocations_StartsWithTheChosenOne()
    {
        await using var chat = await WithTwoAsync();

        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"), ("locatie", "Zuid"));

        Assert.Equal("Zuid", Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus.Locatie);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Verzonnen")]
    public async Task NieuweCasus_TwoLocationsAndNoneOfThemChosen_AsksAgain(string location)
    {
        await using var chat = await WithTwoAsync();

        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"), ("locatie", location));

        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));
        Assert.Contains("Start de casus", chat.Titles);
    }

    [Fact]
    public async Task NieuweCasus_AboutAColleague_KeepsTheLocationOverTheQuestionInBetween()
    {
        await using var chat = await WithTwoAsync();
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"), ("locatie", "Zuid"), ("poort.collega", "ja"));

        await chat.TapsAsync("Start de casus", ("betrokken", "niemand"));

        Assert.Equal("Zuid", Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus.Locatie);
    }

    private static async Task<Chat> WithTwoAsync()
    {
        var chat = await Chat.StartAsync();
        Contact[] af = [new Contact("Aandachtsfunctionaris", "person-af", "0800-2000", null)];
        chat.Settings.Current = chat.Settings.Current with { Locations = [new Locatie("Noord", af), new Locatie("Zuid", af)] };
        await chat.SaysAsync("nieuwe casus");
        return chat;
    }
}
