using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DialogExtensionsTests
{
    private static TestFlow Flow(Dialog dialog)
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turnContext, ct) => dialog.RunAsync(turnContext, state.CreateProperty<DialogState>("DialogState"), ct));
    }

    [Fact]
    public Task RunAsync_EachTurn_BeginsThenContinues() =>
        Flow(Component("c", Waterfall("w", Ask("text", "name?"), Say("thanks")), new TextPrompt("text")))
            .Test("hi", "name?")
            .Test("Noor", "thanks")
            .StartTestAsync();

    [Fact]
    public Task RunAsync_DialogEnded_BeginsAnewAtTheNextActivityOnly() =>
        Flow(Component("c", Waterfall("w", async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"began at {step.Context.Activity.Text}", cancellationToken: ct);
                return Dialog.EndOfTurn;
            })))
            .Test("hi", "began at hi")
            .Send("end")
            .Test("again", "began at again")
            .StartTestAsync();

    [Fact]
    public async Task RunAsync_KeepsTheTelemetryOfTheDialog()
    {
        var telemetry = new Silent();
        var dialog = new WaterfallDialog("w", [Say("hi")]) { TelemetryClient = telemetry };

        await Flow(dialog).Test("hi", "hi").StartTestAsync();

        Assert.Same(telemetry, dialog.TelemetryClient);
    }

    [Fact]
    public async Task RunAsync_DialogThrows_ThrowsWithTheIdsOnTheStack()
    {
        var flow = Flow(Component("c", Waterfall("w", Do(_ => throw new TimeoutException("database")))));

        var thrown = await Assert.ThrowsAsync<TimeoutException>(() => flow.Send("hi").StartTestAsync());

        Assert.Equal("database", thrown.Message);
        Assert.NotNull(thrown.Data[nameof(DialogContext)]);
    }

    [Fact]
    public Task RunAsync_DialogHandlesTheError_RunsTheTurnAgain()
    {
        var root = new Forgiving("root");
        root.AddDialog(Waterfall("w", async (step, ct) =>
        {
            if (root.Errors.Count == 0)
            {
                throw new TimeoutException("once");
            }

            await step.Context.SendActivityAsync($"after {root.Errors[0].Message}", cancellationToken: ct);
            return Dialog.EndOfTurn;
        }));

        return Flow(root).Test("hi", "after once").StartTestAsync();
    }

    private sealed class Silent : NullBotTelemetryClient;

    private sealed class Forgiving(string id) : ComponentDialog(id)
    {
        public List<Exception> Errors { get; } = [];

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            Errors.Add((Exception)e.Value);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
