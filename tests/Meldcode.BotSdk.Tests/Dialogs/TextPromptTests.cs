using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class TextPromptTests
{
    private static readonly PromptValidator<string> AtLeastFour = (context, _) => Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value.Length > 3);

    private static PromptOptions Question => new() { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("longer, please") };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Constructor_NoId_Throws(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task Prompt_Answered_CompletesWithTheText()
    {
        var talk = new Talk(new TextPrompt("p"), Question);

        Assert.Equal(["name?"], await talk.SaysAsync("hi"));
        Assert.Empty(await talk.SaysAsync("Noor"));
        Assert.Equal((DialogTurnStatus.Complete, "Noor"), (talk.Status, talk.Result));
    }

    [Fact]
    public async Task Prompt_NoInputHint_ExpectsInput()
    {
        var talk = new Talk(new TextPrompt("p"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } });

        Assert.Equal(InputHints.ExpectingInput, Assert.Single(await talk.SendsAsync("hi")).InputHint);
    }

    [Fact]
    public async Task Prompt_OptionsOfAnotherType_Throws()
    {
        var talk = new Talk(new TextPrompt("p"), "no prompt options");

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => talk.SaysAsync("hi"));
    }

    [Fact]
    public async Task Prompt_NotValid_AsksTheRetryPromptUntilItIs()
    {
        var talk = new Talk(new TextPrompt("p", AtLeastFour), Question);
        await talk.SaysAsync("hi");

        Assert.Equal(["longer, please"], await talk.SaysAsync("x"));
        Assert.Equal(["longer, please"], await talk.SaysAsync("y"));
        await talk.SaysAsync("long");
        Assert.Equal("long", talk.Result);
    }

    [Fact]
    public async Task Prompt_NotValidAndNoRetryPrompt_AsksThePromptAgain()
    {
        var talk = new Talk(new TextPrompt("p", AtLeastFour), new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await talk.SaysAsync("hi");

        Assert.Equal(["name?"], await talk.SaysAsync("x"));
    }

    [Fact]
    public async Task Prompt_ValidatorSpoke_DoesNotAskAgain()
    {
        var talk = new Talk(
            new TextPrompt("p", async (context, ct) =>
            {
                await context.Context.SendActivityAsync("too short", cancellationToken: ct);
                return false;
            }),
            Question);
        await talk.SaysAsync("hi");

        Assert.Equal(["too short"], await talk.SaysAsync("x"));
    }

    [Fact]
    public async Task Prompt_MessageWithoutText_AsksAgain()
    {
        var talk = new Talk(new TextPrompt("p"), Question);
        await talk.SaysAsync("hi");

        var replies = await talk.SendsAsync(new Activity(ActivityTypes.Message) { Value = new { tapped = true } });

        Assert.Equal("longer, please", Assert.Single(replies).Text);
    }

    [Fact]
    public async Task Prompt_NotAMessage_WaitsInSilence()
    {
        var talk = new Talk(new TextPrompt("p"), Question);
        await talk.SaysAsync("hi");

        Assert.Empty(await talk.SendsAsync(new Activity(ActivityTypes.ConversationUpdate)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
    }

    [Fact]
    public async Task Validator_ReplacesTheValue_CompletesWithThat()
    {
        var talk = new Talk(
            new TextPrompt("p", (context, _) =>
            {
                context.Recognized.Value = context.Recognized.Value.ToUpperInvariant();
                return Task.FromResult(true);
            }),
            Question);
        await talk.SaysAsync("hi");

        await talk.SaysAsync("noor");

        Assert.Equal("NOOR", talk.Result);
    }

    [Fact]
    public async Task Validator_EachAttemptAlsoInAnotherProcess_CountsOnAndKeepsItsState()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("p", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            context.State["mine"] = context.AttemptCount;
            return Task.FromResult(Convert.ToInt32(context.State["mine"], null) == 3);
        });
        var talk = new Talk(prompt, Question);
        await talk.SaysAsync("hi");
        await talk.SaysAsync("one");

        var later = talk.InAnotherProcess();
        await later.SaysAsync("two");
        await later.SaysAsync("three");

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal("three", later.Result);
    }

    [Fact]
    public async Task Validator_ValidationsOfTheOptions_AreThereInAnotherProcess()
    {
        object? seen = null;
        var prompt = new TextPrompt("p", (context, _) =>
        {
            seen = context.Options.Validations;
            return Task.FromResult(true);
        });
        var talk = new Talk(prompt, new PromptOptions { Prompt = MessageFactory.Text("name?"), Validations = new Range(1, 9) });
        await talk.SaysAsync("hi");

        await talk.InAnotherProcess().SaysAsync("x");

        Assert.Equal(new Range(1, 9), seen);
    }

    public sealed record Range(int From, int To);
}
