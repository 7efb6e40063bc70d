using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Deciding otherwise where no question asks whether to report.</summary>
public sealed class NietMeldenTests
{
    [Fact]
    public async Task AndersBesluiten_WithAReason_KeepsTheNormInSightAndLetsTheCasusClose()
    {
        await using var chat = await AtTheReportAsync();

        await chat.TapsAsync(ButtonText.AndersBesluiten);
        Assert.Contains("melden bij Veilig Thuis", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(ButtonText.TochAnders, (CardData.Reason, "Met Veilig Thuis besproken, zij raden het af."));

        Assert.Contains("Met Veilig Thuis besproken, zij raden het af.", chat.Text, StringComparison.Ordinal);
        Assert.Contains(UitkomstText.Deviates, chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync(ButtonText.Sluiten);
        Assert.True((await chat.NewestAsync()).Casus.Closed);
    }

    [Fact]
    public async Task AndersBesluiten_WithoutAReason_AsksForItOnTheSameCard()
    {
        await using var chat = await AtTheReportAsync();
        await chat.TapsAsync(ButtonText.AndersBesluiten);

        await chat.TapsAsync(ButtonText.TochAnders, (CardData.Reason, " "));

        Assert.Contains(RefusalText.For(new Refusal(RefusalCode.DeviationNeedsReason)), chat.Text, StringComparison.Ordinal);
        Assert.Contains(ButtonText.TochAnders, chat.Titles);
        Assert.False((await chat.NewestAsync()).Casus.Uitkomst?.Deviates);
    }

    private static async Task<Chat> AtTheReportAsync()
    {
        var chat = await Chat.StartAsync("utrecht");
        await chat.StartsCasusAsync("12-18");
        await chat.AnswersAsync(Ja, Ja);
        return chat;
    }
}
