using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.BotSdk.Tests.Dialogs;

/// <summary>One turn with a set of dialogs, for what needs no conversation.</summary>
internal static class Turn
{
    public static async Task<DialogContext> WithAsync(params Dialog[] dialogs)
    {
        var state = new ConversationState(new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return await set.CreateContextAsync(new TurnContext(adapter, activity));
    }
}
