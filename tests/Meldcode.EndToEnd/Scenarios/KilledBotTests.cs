namespace Meldcode.EndToEnd.Scenarios;

/// <summary>The process dies at a moment of its own choosing; the professional notices a pause and nothing else.</summary>
public sealed class KilledBotTests
{
    [Fact]
    public async Task Bot_KilledBetweenTwoQuestions_AsksTheSameQuestionAgain()
    {
        await using var bot = await RunningBot.StartAsync();
        var walk = await new Walk(bot.Chat).StartsAsync("4-12", "inos");
        await walk.AnswersAsync("Ja", "Nee", "Ja");
        Assert.Contains("vraag 4", walk.Card.Text, StringComparison.OrdinalIgnoreCase);

        await bot.DiesAsync();
        await bot.ComesBackAsync();
        await walk.SaysAsync("ga verder");

        Assert.Contains("vraag 4", walk.Card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Bot_KilledWhileAnAnswerIsUnderWay_HasItOnceOrNotAtAll()
    {
        await using var bot = await RunningBot.StartAsync();
        var walk = await new Walk(bot.Chat).StartsAsync("4-12", "inos");
        await walk.AnswersAsync("Ja", "Nee");
        var question = walk.Newest;

        await bot.Chat.SubmitsAndLeavesAsync(question, question.Form().DataFor(question.Card.Action("Ja")));
        await bot.DiesAsync();
        await bot.ComesBackAsync();
        await walk.SaysAsync("ga verder");

        Assert.Matches("(?i)vraag [34]", walk.Card.Text);
        await walk.SeesAsync(await bot.Chat.SubmitsAsync(question, question.Form().DataFor(question.Card.Action("Ja"))));
        Assert.Contains("vraag 4", walk.Card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OldCard_TappedAfterTheBotCameBack_StillKnowsItsPlace()
    {
        await using var bot = await RunningBot.StartAsync();
        var walk = await new Walk(bot.Chat).StartsAsync("4-12", "inos");
        await walk.AnswersAsync("Ja");

        await bot.DiesAsync();
        await bot.ComesBackAsync();
        await walk.AnswersAsync("Nee");

        Assert.Contains("vraag 3", walk.Card.Text, StringComparison.OrdinalIgnoreCase);
    }
}
