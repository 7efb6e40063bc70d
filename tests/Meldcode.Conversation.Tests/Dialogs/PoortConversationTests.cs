using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>A yes before step 1 changes what somebody must do, so it is said at once and again where it matters.</summary>
public sealed class PoortConversationTests
{
    public static TheoryData<string> Variants => [.. ProtocolCatalog.BuiltIn.Variants];

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task NieuweCasus_ToldByTheVictim_SaysAtOnceWhatNotToDo(string variant)
    {
        await using var chat = await Chat.StartAsync(variant);

        await chat.StartsCasusAsync("12-18", null, Poort.Disclosure);

        Assert.All(Lines(variant, Poort.Disclosure), line => Assert.Contains(line, chat.Text, StringComparison.Ordinal));
        Assert.Contains("Opslaan en verder", chat.Titles);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Gesprek_ToldByTheVictim_SaysItAgainOnTheCardOfTheTalk(string variant)
    {
        await using var chat = await Chat.StartAsync(variant);
        await chat.StartsCasusAsync("12-18", null, Poort.Disclosure);

        while (!chat.Titles.Contains("Ik voer het gesprek niet, want…") && chat.HasSave())
        {
            await chat.SavesAsync();
        }

        Assert.All(Lines(variant, Poort.Disclosure), line => Assert.Contains(line, chat.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task ZelfVerteld_DuringTheCasus_SaysItInTheWordsOfTheVariant(string variant)
    {
        await using var chat = await Chat.StartAsync(variant);
        await chat.StartsCasusAsync("12-18");

        await chat.TapsAsync("Iemand vertelde het zelf");

        Assert.All(Lines(variant, Poort.Disclosure), line => Assert.Contains(line, chat.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NieuweCasus_WithASeriousSignalInUtrecht_SaysNotToWait()
    {
        await using var chat = await Chat.StartAsync("utrecht");

        await chat.StartsCasusAsync("12-18", null, Poort.ErnstigSignaal);

        Assert.All(Lines("utrecht", Poort.ErnstigSignaal), line => Assert.Contains(line, chat.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NieuweCasus_WithoutAYes_SaysNothingOfIt()
    {
        await using var chat = await Chat.StartAsync("utrecht");

        await chat.StartsCasusAsync("12-18");

        Assert.All(Lines("utrecht", Poort.ErnstigSignaal).Concat(Lines("utrecht", Poort.Disclosure)), line => Assert.DoesNotContain(line, chat.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Antwoord_ThatContradictsAnEarlierOne_IsFoldedAsWhatItWas()
    {
        await using var chat = await Chat.StartAsync("zorgaanbieder");
        await chat.StartsCasusAsync("volwassene");

        await chat.AnswersAsync(Ja, Nee, Ja);

        Assert.Contains("Vraag 2: ja. Dat past niet bij een eerder antwoord", Chat.Words(Assert.Single(chat.Updates)), StringComparison.Ordinal);
        Assert.Contains("Geen vermoeden, maar wel onveilig?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twijfel_AtAQuestion_IsToldOnceAndOnItsCard()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.AnswersAsync(Twijfel);

        Assert.DoesNotContain(chat.Replies, reply => reply.Text?.Contains("Twijfel bij", StringComparison.Ordinal) == true);
        Assert.Contains("Je twijfelt. Vraag eerst advies.", chat.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Lines(string variant, string poort) =>
        ProtocolCatalog.BuiltIn.Find(variant, DateOnly.MaxValue)!.Poorten.Single(known => known.Id == poort).WhenYes;
}
