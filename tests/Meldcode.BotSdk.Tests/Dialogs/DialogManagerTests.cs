using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DialogManagerTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task OnTurn_EachTurn_BeginsThenContinuesAndSaves()
    {
        await Flow(Manager(Conversation())).Test("hi", "name?").StartTestAsync();

        // Another object: what is known is what was saved.
        await Flow(Manager(Conversation())).Test("Noor", "thanks").StartTestAsync();
    }

    [Fact]
    public async Task OnTurn_ReturnsWhatTheDialogReturned()
    {
        DialogManagerResult? last = null;
        var manager = Manager(Waterfall("w", (step, ct) => step.EndDialogAsync("done", ct)));

        await new TestFlow(new TestAdapter(), async (turn, ct) => last = await manager.OnTurnAsync(turn, ct)).Send("hi").StartTestAsync();

        Assert.Equal((DialogTurnStatus.Complete, "done"), (last!.TurnResult.Status, last.TurnResult.Result));
    }

    [Fact]
    public async Task OnTurn_StateOfTheTurn_IsUsed()
    {
        var manager = new DialogManager(Conversation());

        await new TestFlow(new TestAdapter(), (turn, ct) =>
        {
            turn.TurnState.Set(new ConversationState(_storage));
            return manager.OnTurnAsync(turn, ct);
        }).Test("hi", "name?").StartTestAsync();

        Assert.NotNull(manager.ConversationState);
    }

    [Fact]
    public async Task OnTurn_NoState_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow(new DialogManager(Conversation())).Send("hi").StartTestAsync());

    [Fact]
    public async Task OnTurn_Expired_BeginsAnew()
    {
        var manager = Manager(Conversation());
        manager.ExpireAfter = 0;

        await Flow(manager).Test("hi", "name?").Test("Noor", "name?").StartTestAsync();
    }

    [Fact]
    public void RootDialog_SetToNull_IsNone()
    {
        var manager = new DialogManager(Conversation());
        Assert.Equal("c", manager.RootDialog.Id);

        manager.RootDialog = null;

        Assert.Null(manager.RootDialog);
        Assert.Empty(manager.Dialogs.GetDialogs());
    }

    private static ComponentDialog Conversation() =>
        Component("c", Waterfall("w", Ask("text", "name?"), Say("thanks")), new TextPrompt("text"));

    private static TestFlow Flow(DialogManager manager) =>
        new(new TestAdapter(), (turn, ct) => manager.OnTurnAsync(turn, ct));

    private DialogManager Manager(Dialog root) => new(root) { ConversationState = new ConversationState(_storage), UserState = new UserState(_storage) };
}
