using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>A casus that began under other words of the meldcode: nothing is lost, and its eigenaar is told so.</summary>
public sealed class EarlierTextTests
{
    [Fact]
    public async Task GaVerder_BegunUnderOtherWords_GoesOnInItsPlaceAndSaysSo()
    {
        await using var chat = await Chat.StartAsync();
        await KeepAsync(chat, TestKit.Builders.A.Protocol("inos") with { Hash = "0123456789abcdef" }, [ja, nee]);

        await chat.SaysAsync("ga verder");

        Assert.Contains(Messages.TextChanged, chat.Text, StringComparison.Ordinal);
        Assert.Contains("vraag 3 van 5", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Nee");
        Assert.Equal(["vraag-1", "vraag-2", "vraag-3"], (await TheCasusAsync(chat)).Answers.Select(answer => answer.Knoop));
    }

    [Fact]
    public async Task MijnAntwoorden_BegunUnderOtherWords_NamesBothTexts()
    {
        await using var chat = await Chat.StartAsync();
        await KeepAsync(chat, TestKit.Builders.A.Protocol("inos") with { Hash = "0123456789abcdef" }, [ja, nee]);
        await chat.SaysAsync("ga verder");

        await chat.SaysAsync("mijn antwoorden");

        Assert.Contains("Begonnen met versie 01234567.", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ga verder")]
    [InlineData("exporteer")]
    public async Task Says_ToATextThatDoesNotFitAnyMore_HearsThatNothingIsLost(string words)
    {
        await using var chat = await Chat.StartAsync();
        var inos = TestKit.Builders.A.Protocol("inos");
        var other = inos with { Hash = "0123456789abcdef", Knopen = [.. inos.Knopen.Select(knoop => knoop.Id == "vraag-1" ? knoop with { Yes = knoop.Yes with { Next = "vraag-3" } } : knoop)] };
        await KeepAsync(chat, other, [ja, nee]);

        await chat.SaysAsync(words);

        Assert.Equal(RefusalText.For(new Refusal(RefusalCode.ProtocolUnknown)), chat.Text);
        Assert.Equal(2, (await TheCasusAsync(chat)).Answers.Count);
    }

    [Fact]
    public async Task MijnCasussen_WithATextThatDoesNotFitAnyMore_StillNamesTheCasus()
    {
        await using var chat = await Chat.StartAsync();
        var inos = TestKit.Builders.A.Protocol("inos");
        await KeepAsync(chat, inos with { Hash = "0123456789abcdef", Knopen = [.. inos.Knopen.Select(knoop => knoop.Id == "vraag-1" ? knoop with { Yes = knoop.Yes with { Next = "vraag-3" } } : knoop)] }, [ja, nee]);

        await chat.SaysAsync("mijn casussen");

        Assert.Contains((await TheCasusAsync(chat)).Kenmerk.Value, chat.Text, StringComparison.Ordinal);
        Assert.Contains("Er is niets kwijt", chat.Text, StringComparison.Ordinal);
    }

    /// <summary>A casus in the storage as an earlier build left it there.</summary>
    private static async Task KeepAsync(Chat chat, Protocol protocol, Antwoord[] answers)
    {
        await chat.SaysAsync("hoi");
        var walked = TestKit.Builders.A.Casus(protocol).OwnedBy(chat.Person).WithAnswers(answers).WithCards();
        Decision Begin(Kenmerk kenmerk) =>
            new Decision.Accepted([.. walked.Events.Select(happened => happened is CasusStarted started ? started with { Kenmerk = kenmerk } : happened)]);
        Assert.IsType<CasusUpdate.Saved>(await chat.Store.StartAsync(chat.Actor, new CasusId(new Guid("00000000-0000-0000-0000-00000000c0de")), Begin, null, default));
    }

    private static async Task<Casus> TheCasusAsync(Chat chat) => Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus;
}
