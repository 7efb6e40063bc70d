using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Whatever comes in between, the very card that waited comes back: also one that somebody opened out of turn.</summary>
public sealed class WayBackTests
{
    private const string Report = "De melding";

    [Theory]
    [InlineData("acuut")]
    [InlineData("mag ik dit anoniem vragen?")]
    public async Task Open_FromSomethingInBetween_ShowsTheFormThatWaited(string words)
    {
        await using var chat = await AtTheReportAsync();

        await chat.SaysAsync(words);
        await chat.TapsAsync(chat.Titles.First(title => title == ButtonText.TerugNaarCasus || title.StartsWith("Verder met stap", StringComparison.Ordinal)));

        Assert.Contains("Wie heeft gemeld?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_AFileInTheMiddleOfAForm_ShowsThatFormAgain()
    {
        await using var chat = await AtTheReportAsync();

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://voorbeeld.invalid/x.png" }] });

        Assert.Contains(Messages.Attachment, chat.Text, StringComparison.Ordinal);
        Assert.Contains("Wie heeft gemeld?", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_FromAcuutAtTheQuestionAboutHelp_ShowsThatQuestion()
    {
        await using var chat = await Chat.StartAsync("veilig-thuis");
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee, Ja, Ja);
        await chat.RecordsHulpplanAsync(days: 30);
        await chat.AnswersAsync(Ja, Nee, Ja);
        await chat.TapsAsync("Vraag 5 nu beantwoorden");

        await chat.SaysAsync("acuut");
        await chat.TapsAsync(ButtonText.TerugNaarCasus);

        Assert.Contains("vraag 5 van 5", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Ik twijfel", chat.Titles);
    }

    [Fact]
    public async Task Open_WithTheDialogForgotten_ShowsWhereTheCasusStands()
    {
        await using var chat = await AtTheReportAsync();
        await chat.SaysAsync("acuut");
        await chat.ForgetsDialogStateAsync();

        await chat.TapsAsync(ButtonText.TerugNaarCasus);

        Assert.Contains($"Leg vast: {Report}", chat.Titles);
    }

    private static async Task<Chat> AtTheReportAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee, Nee, Ja, Nee);
        await chat.TapsAsync($"Leg vast: {Report}");
        return chat;
    }
}
