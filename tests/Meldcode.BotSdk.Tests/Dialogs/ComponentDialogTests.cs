using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task Component_InnerDialogEnds_EndsWithItsResult()
    {
        var talk = new Talk(Component("c", Waterfall("w", Ask("text", "name?"), EndWithResult()), new TextPrompt("text")));

        Assert.Equal(["name?"], await talk.SaysAsync("hi"));
        await talk.SaysAsync("Noor");

        Assert.Equal((DialogTurnStatus.Complete, "Noor"), (talk.Status, talk.Result));
    }

    [Fact]
    public async Task Component_InComponent_HandsItsResultToTheOuterWaterfall()
    {
        var inner = Component("inner", Waterfall("w", Ask("text", "inner?"), EndWithResult()), new TextPrompt("text"));
        var outer = Component("outer", Waterfall("w", Begin("inner"), async (step, ct) =>
        {
            await step.Context.SendActivityAsync($"got {step.Result}", cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        }), inner);
        var talk = new Talk(outer);

        await talk.SaysAsync("hi");

        Assert.Equal(["got x"], await talk.SaysAsync("x"));
    }

    [Fact]
    public async Task Component_DialogOfItsParent_CanBeBegunFromInside()
    {
        var child = Component("child", Waterfall("w", Begin("shared", "options"), EndWithResult()));
        var parent = Component("parent", child, Waterfall("shared", (step, ct) => step.EndDialogAsync($"shared with {step.Options}", ct)));
        var talk = new Talk(parent);

        await talk.SaysAsync("hi");

        Assert.Equal("shared with options", talk.Result);
    }

    [Fact]
    public async Task BeginDialog_InitialDialogNotSet_BeginsTheFirstAddedWithTheOptions()
    {
        var first = new Recorder("first");
        var talk = new Talk(Component("c", first, new Recorder("second")), options: "options");

        await talk.SaysAsync("hi");

        Assert.Equal("begin options", first.Log[0]);
    }

    [Fact]
    public async Task BeginDialog_InitialDialogSet_BeginsThatOne()
    {
        var second = new Recorder("second");
        var component = Component("c", new Recorder("first"), second);
        component.InitialDialogId = "second";

        await new Talk(component).SaysAsync("hi");

        Assert.Equal("begin", second.Log[0]);
    }

    [Fact]
    public async Task ResumeDialog_AfterInterruptionOnTop_RepromptsInsteadOfEnding()
    {
        var inside = new Recorder("inside");
        var dc = await Turn.WithAsync(Component("c", inside), new Recorder("interruption"));
        await dc.BeginDialogAsync("c");
        await dc.BeginDialogAsync("interruption");

        var result = await dc.EndDialogAsync("ignored");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Contains("reprompt", inside.Log);
        Assert.Equal("c", dc.ActiveDialog.Id);
    }

    [Fact]
    public async Task Interruption_InsideTheComponent_RepromptsThePromptAfterwards()
    {
        var talk = new Talk(new WithHelp());
        await talk.SaysAsync("hi");

        Assert.Equal(["this is help", "name?"], await talk.SaysAsync("help"));
        await talk.SaysAsync("Noor");
        Assert.Equal("Noor", talk.Result);
    }

    [Fact]
    public async Task EndDialog_Cancelled_CancelsTheInnerStackAndTellsTheReason()
    {
        var inside = new Recorder("inside");
        var component = new EndRecorder("c");
        component.AddDialog(inside);
        var dc = await Turn.WithAsync(component);
        await dc.BeginDialogAsync("c");

        await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogReason.CancelCalled, component.Reason);
        Assert.Contains("end CancelCalled", inside.Log);
    }

    [Fact]
    public async Task CancelAllDialogs_ByAStep_EndsTheComponent()
    {
        var talk = new Talk(Component("c", Waterfall("w", (step, ct) => step.CancelAllDialogsAsync(ct))));

        await talk.SaysAsync("hi");

        Assert.NotEqual(DialogTurnStatus.Waiting, talk.Status);
        Assert.Empty(talk.Context.Stack);
    }

    [Fact]
    public async Task OnInitialize_ManyTurns_IsCalledOnce()
    {
        var component = new LateDialogs("c");
        var talk = new Talk(component);

        await talk.SaysAsync("hi");
        await talk.SaysAsync("go");

        Assert.Equal(1, component.Initialized);
    }

    [Fact]
    public async Task ContinueDialog_ReleaseAddedAStep_TellsOnceAndGoesOn()
    {
        var talk = new Talk(new VersionWatcher("c", Say("one"), Say("two")));
        await talk.SaysAsync("hi");
        var release = new VersionWatcher("c", Say("one"), Say("two"), Say("three"));

        var after = talk.InAnotherProcess(release);

        Assert.Equal(["two"], await after.SaysAsync("go"));
        Assert.Equal(["three"], await after.SaysAsync("go"));
        Assert.Equal(["c"], release.Changes);
    }

    [Fact]
    public async Task ContinueDialog_SameRelease_TellsNoChange()
    {
        var watcher = new VersionWatcher("c", Say("one"), Say("two"));
        var talk = new Talk(watcher);
        await talk.SaysAsync("hi");

        await talk.InAnotherProcess().SaysAsync("go");

        Assert.Empty(watcher.Changes);
    }

    private sealed class WithHelp : ComponentDialog
    {
        public WithHelp()
            : base("help")
        {
            AddDialog(Waterfall("w", Ask("text", "name?"), EndWithResult()));
            AddDialog(new TextPrompt("text"));
            AddDialog(Waterfall("help", async (step, ct) =>
            {
                await step.Context.SendActivityAsync("this is help", cancellationToken: ct);
                return await step.EndDialogAsync(null, ct);
            }));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "help"
                ? innerDc.BeginDialogAsync("help", null, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class EndRecorder(string id) : ComponentDialog(id)
    {
        public DialogReason Reason { get; private set; }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Reason = reason;
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class LateDialogs(string id) : ComponentDialog(id)
    {
        public int Initialized { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialized++;
            AddDialog(Waterfall("w", Say("one"), Say("two")));
            return base.OnInitializeAsync(dc);
        }
    }

    private sealed class VersionWatcher : ComponentDialog
    {
        public VersionWatcher(string id, params WaterfallStep[] steps)
            : base(id)
        {
            AddDialog(Waterfall("w", steps));
        }

        public List<object> Changes { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                Changes.Add(e.Value);
            }

            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
