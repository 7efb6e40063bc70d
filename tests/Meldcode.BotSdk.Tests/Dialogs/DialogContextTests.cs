using Microsoft.Bot.Builder.Dialogs;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DialogContextTests
{
    private readonly Recorder _a = new("a");
    private readonly Recorder _b = new("b");

    [Fact]
    public async Task BeginDialog_OnTopOfAnother_IsActiveAndGetsItsOptions()
    {
        var dc = await Turn.WithAsync(_a, _b);

        await dc.BeginDialogAsync("a");
        var result = await dc.BeginDialogAsync("b", "options");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["b", "a"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal(["begin options"], _b.Log);
    }

    [Fact]
    public async Task BeginDialog_UnknownId_ThrowsWithTheIdAndTheStack()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("nowhere"));

        Assert.Contains("nowhere", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("a", thrown.Data[nameof(DialogContext)]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Exception_CarriesTheStack_ByTheOriginalsNames()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("nowhere"));

        var trail = Newtonsoft.Json.Linq.JObject.FromObject(thrown.Data[nameof(DialogContext)]!);
        Assert.Equal("{\"ActiveDialog\":\"a\",\"Parent\":null,\"Stack\":[\"a\"]}", trail.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Services_AreCopiedToTheStackInside()
    {
        var dc = await Turn.WithAsync(_a);
        dc.Services["clock"] = "noon";

        var inside = new DialogContext(new DialogSet(), dc, new DialogState());

        Assert.Equal("noon", inside.Services["clock"]);
        Assert.Same(dc, inside.Parent);
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task BeginDialog_NoId_Throws(string? id)
    {
        var dc = await Turn.WithAsync(_a);

        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(id));
    }

    [Fact]
    public async Task ContinueDialog_EmptyStack_IsEmpty()
    {
        var dc = await Turn.WithAsync(_a);

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
    }

    [Fact]
    public async Task ContinueDialog_ActiveDialogNoLongerKnown_Throws()
    {
        var dc = await Turn.WithAsync(_a);
        dc.Stack.Insert(0, new DialogInstance { Id = "removed by a release" });

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => dc.ContinueDialogAsync());

        Assert.Contains("removed by a release", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContinueDialog_TwiceInATurn_AnnouncesTheActivityOnce()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        await dc.ContinueDialogAsync();
        await dc.ContinueDialogAsync();

        Assert.Equal(["begin", "event activityReceived", "continue", "continue"], _a.Log);
        Assert.Same(dc.Context.Activity, _a.LastEventValue);
    }

    [Fact]
    public async Task EndDialog_OneBelow_ResumesItWithTheResult()
    {
        var dc = await Turn.WithAsync(_a, _b);
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        var result = await dc.EndDialogAsync("answer");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["begin", "resume EndCalled answer"], _a.Log);
        Assert.Equal(["begin", "end EndCalled"], _b.Log);
        Assert.Equal("a", dc.ActiveDialog.Id);
    }

    [Fact]
    public async Task EndDialog_Last_IsCompleteWithTheResult()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        var result = await dc.EndDialogAsync("answer");

        Assert.Equal((DialogTurnStatus.Complete, "answer"), (result.Status, result.Result));
        Assert.Null(dc.ActiveDialog);
    }

    [Fact]
    public async Task ReplaceDialog_OneBelow_IsNotResumed()
    {
        var dc = await Turn.WithAsync(_a, _b, new Recorder("c"));
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        await dc.ReplaceDialogAsync("c", "options");

        Assert.Equal(["begin"], _a.Log);
        Assert.Equal(["begin", "end ReplaceCalled"], _b.Log);
        Assert.Equal(["c", "a"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task CancelAllDialogs_Stack_EndsFromTheTopAndResumesNone()
    {
        var dc = await Turn.WithAsync(_a, _b);
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        var result = await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(dc.Stack);
        Assert.Equal(["begin", "event cancelDialog", "end CancelCalled"], _a.Log);
        Assert.Equal(["begin", "end CancelCalled"], _b.Log);
    }

    [Fact]
    public async Task CancelAllDialogs_EmptyStack_IsEmpty()
    {
        var dc = await Turn.WithAsync(_a);

        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task CancelAllDialogs_OneBelowHandlesTheEvent_StopsAtIt()
    {
        var keeper = new Recorder("keeper") { Handles = "stop" };
        var dc = await Turn.WithAsync(keeper, _b);
        await dc.BeginDialogAsync("keeper");
        await dc.BeginDialogAsync("b");

        await dc.CancelAllDialogsAsync(cancelParents: false, eventName: "stop", eventValue: "why");

        Assert.Equal("keeper", Assert.Single(dc.Stack).Id);
        Assert.Equal("why", keeper.LastEventValue);
    }

    [Fact]
    public async Task CancelAllDialogs_WithParents_ClearsTheStackAround()
    {
        var dc = await Turn.WithAsync(Component("c", _a));
        await dc.BeginDialogAsync("c");

        await dc.Child.CancelAllDialogsAsync(cancelParents: true);

        Assert.Empty(dc.Stack);
        Assert.Equal(["begin", "end CancelCalled"], _a.Log);
    }

    [Fact]
    public async Task RepromptDialog_ActiveDialog_AsksAgain()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        await dc.RepromptDialogAsync();

        Assert.Equal(["begin", "event repromptDialog", "reprompt"], _a.Log);
    }

    [Fact]
    public async Task RepromptDialog_EventHandled_DoesNotAsk()
    {
        var own = new Recorder("own") { Handles = DialogEvents.RepromptDialog };
        var dc = await Turn.WithAsync(own);
        await dc.BeginDialogAsync("own");

        await dc.RepromptDialogAsync();

        Assert.DoesNotContain("reprompt", own.Log);
    }

    [Fact]
    public async Task EmitEvent_FromLeaf_GoesToTheInnermostFirst()
    {
        var dc = await Turn.WithAsync(Component("outer", Component("inner", _a)));
        await dc.BeginDialogAsync("outer");

        var handled = await dc.EmitEventAsync("custom", fromLeaf: true);

        Assert.False(handled);
        Assert.Equal(["begin", "event custom"], _a.Log);
    }

    [Fact]
    public async Task EmitEvent_HandledInside_IsHandled()
    {
        var dc = await Turn.WithAsync(Component("outer", new Recorder("leaf") { Handles = "custom" }));
        await dc.BeginDialogAsync("outer");

        Assert.True(await dc.EmitEventAsync("custom", fromLeaf: true));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task EmitEvent_FromChild_ReachesTheParentOnlyWhenItBubbles(bool bubble, int times)
    {
        var outer = new EventCounter("outer");
        outer.AddDialog(_a);
        var dc = await Turn.WithAsync(outer);
        await dc.BeginDialogAsync("outer");

        await dc.Child.EmitEventAsync("custom", bubble: bubble);

        Assert.Equal(times, outer.Count);
    }

    [Fact]
    public async Task EmitEvent_EmptyStack_IsNotHandled()
    {
        var dc = await Turn.WithAsync(_a);

        Assert.False(await dc.EmitEventAsync("custom"));
    }

    [Fact]
    public async Task FindDialog_InParentOnly_IsFoundFromTheChild()
    {
        var dc = await Turn.WithAsync(Component("c", _a), _b);
        await dc.BeginDialogAsync("c");

        Assert.Same(_b, dc.Child.FindDialog("b"));
        Assert.Null(dc.FindDialog("a"));
    }

    [Fact]
    public async Task Child_ActiveDialogIsNoContainer_IsNull()
    {
        var dc = await Turn.WithAsync(_a);
        await dc.BeginDialogAsync("a");

        Assert.Null(dc.Child);
    }

    private sealed class EventCounter(string id) : ComponentDialog(id)
    {
        public int Count { get; private set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Count++;
            return base.OnPreBubbleEventAsync(dc, e, cancellationToken);
        }
    }
}
