using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task Waterfall_MessagePerStep_RunsStepsInOrderAndEnds()
    {
        var talk = new Talk(Waterfall("w", Say("one"), Say("two")));

        Assert.Equal(["one"], await talk.SaysAsync("hi"));
        Assert.Equal(["two"], await talk.SaysAsync("go"));
        Assert.Empty(await talk.SaysAsync("last words"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Equal("last words", talk.Result);
    }

    [Fact]
    public async Task Waterfall_Ended_BeginsAnewAtNextMessage()
    {
        var talk = new Talk(Waterfall("w", Say("one")));
        await talk.SaysAsync("hi");
        await talk.SaysAsync("end");

        Assert.Equal(["one"], await talk.SaysAsync("again"));
    }

    [Fact]
    public async Task Waterfall_NoSteps_CompletesAtOnce()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.SaysAsync("hi");

        Assert.Equal(DialogTurnStatus.Complete, talk.Status);
        Assert.Null(talk.Result);
    }

    [Fact]
    public async Task StepContext_EachWayOfArriving_TellsItsReasonIndexAndResult()
    {
        var seen = new List<(int, DialogReason, object)>();
        void Look(WaterfallStepContext step) => seen.Add((step.Index, step.Reason, step.Result));
        var component = Component(
            "c",
            Waterfall("w", Do(Look), Say("wait"), Do(Look), Begin("child"), Do(Look), EndWithResult()),
            Waterfall("child", (step, ct) => step.EndDialogAsync("from child", ct)));
        var talk = new Talk(component);

        await talk.SaysAsync("hi");
        await talk.SaysAsync("text");

        Assert.Equal([(0, DialogReason.BeginCalled, null!), (2, DialogReason.ContinueCalled, "text"), (4, DialogReason.EndCalled, "from child")], seen);
        Assert.Equal("from child", talk.Result);
    }

    [Fact]
    public async Task StepContext_AfterNext_HasReasonNextCalledAndTheGivenResult()
    {
        (DialogReason Reason, object Result) seen = default;
        var talk = new Talk(Waterfall("w", (step, ct) => step.NextAsync(42, ct), Do(step => seen = (step.Reason, step.Result))));

        await talk.SaysAsync("hi");

        Assert.Equal((DialogReason.NextCalled, 42), seen);
    }

    [Fact]
    public async Task StepContext_ValuesAndOptions_LastUntilTheEndOfTheDialog()
    {
        object? value = null;
        object? options = null;
        var talk = new Talk(
            Waterfall(
                "w",
                Do(step => step.Values["name"] = "kept"),
                Say("wait"),
                Do(step => (value, options) = (step.Values["name"], step.Options))),
            options: "options");

        await talk.SaysAsync("hi");
        await talk.SaysAsync("go");

        Assert.Equal(("kept", "options"), (value, options));
    }

    [Fact]
    public async Task StepContext_NewInstance_HasNoValuesOfTheOneBefore()
    {
        var counts = new List<int>();
        var talk = new Talk(Waterfall("w", Do(step => counts.Add(step.Values.Count)), Do(step => step.Values["x"] = 1)));

        await talk.SaysAsync("hi");
        await talk.SaysAsync("hi");

        Assert.Equal([0, 0], counts);
    }

    [Fact]
    public async Task ContinueDialog_NotAMessage_StaysAtItsStep()
    {
        var talk = new Talk(Waterfall("w", Say("one"), Say("two")));
        await talk.SaysAsync("hi");

        Assert.Empty(await talk.SendsAsync(new Activity(ActivityTypes.Event)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Status);
        Assert.Equal(["two"], await talk.SaysAsync("go"));
    }

    [Fact]
    public async Task Next_CalledTwiceInAStep_Throws()
    {
        var talk = new Talk(Waterfall("w", async (step, ct) =>
        {
            await step.NextAsync(null, ct);
            return await step.NextAsync(null, ct);
        }, Say("two")));

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => talk.SaysAsync("hi"));

        Assert.Contains("already called", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddStep_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null));

    [Fact]
    public void GetVersion_StepAdded_Changes() =>
        Assert.NotEqual(new WaterfallDialog("w").GetVersion(), Waterfall("w", Say("one")).GetVersion());

    [Fact]
    public async Task StepContext_InComponent_HasTheComponentAsParent()
    {
        string? parent = null;
        var talk = new Talk(Component("c", Waterfall("w", Do(step => parent = step.Parent.ActiveDialog.Id))));

        await talk.SaysAsync("hi");

        Assert.Equal("c", parent);
    }

    [Fact]
    public async Task BeginDialog_CancellationTokenAsOptions_Throws()
    {
        var talk = new Talk(Waterfall("w", (step, ct) => step.EndDialogAsync(ct, ct)));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SaysAsync("hi"));
    }
}
