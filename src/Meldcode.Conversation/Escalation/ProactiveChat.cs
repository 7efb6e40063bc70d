using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Meldcode.Conversation.Escalation;

/// <summary>Speaks first in a person's own chat. One call each time, never repeated here.</summary>
public sealed class ProactiveChat(BotAdapter adapter, ProactiveAccount account)
{
    /// <returns>What became of it; never throws but for cancellation.</returns>
    internal Task<Spoken> SayAsync(ConversationReference reference, Activity message, CancellationToken ct) =>
        RunAsync(turn => adapter.ContinueConversationAsync(account.AppId, reference, turn, ct), Sends(message), ct);

    /// <summary>Puts another message in the place of one that was sent before.</summary>
    internal Task<Spoken> ChangeAsync(ConversationReference reference, string activityId, Activity message, CancellationToken ct) =>
        RunAsync(turn => adapter.ContinueConversationAsync(account.AppId, reference, turn, ct), Changes(message, activityId), ct);

    /// <summary>Asks the channel for the chat with this person, and speaks there. The channel refuses when the app is not installed.</summary>
    internal Task<Spoken> OpenAsync(string tenantId, string personId, Activity message, CancellationToken ct) => account.ServiceUrl is null
        ? Task.FromResult(new Spoken(new RungResult.Unavailable(RungFault.NobodySet), 0))
        : RunAsync(
            turn => adapter.CreateConversationAsync(account.AppId, Channels.Msteams, account.ServiceUrl, null, With(tenantId, personId), turn, ct),
            Sends(message),
            ct);

    /// <summary>The chat under this id, which somebody found without the channel's help.</summary>
    /// <returns>Null where the channel is not known.</returns>
    internal ConversationReference? At(string tenantId, string personId, string conversationId) => account.ServiceUrl is null ? null : new()
    {
        ChannelId = Channels.Msteams,
        ServiceUrl = account.ServiceUrl,
        Bot = Self,
        User = new ChannelAccount { AadObjectId = personId },
        Conversation = new ConversationAccount(isGroup: false, conversationType: "personal", id: conversationId, tenantId: tenantId),
    };

    private ChannelAccount Self => new($"28:{account.AppId}");

    private ConversationParameters With(string tenantId, string personId) => new()
    {
        IsGroup = false,
        Bot = Self,
        Members = [new ChannelAccount(personId) { AadObjectId = personId }],
        TenantId = tenantId,
        ChannelData = new TeamsChannelData { Tenant = new TenantInfo(tenantId) },
    };

    private static Func<ITurnContext, ConversationReference, CancellationToken, Task<string?>> Sends(Activity message) => async (turn, here, ct) =>
    {
        // Not through the turn: that would make it a reply to a message that does not exist.
        message.ApplyConversationReference(here);
        return (await turn.Adapter.SendActivitiesAsync(turn, [message], ct).ConfigureAwait(false))[0].Id;
    };

    private static Func<ITurnContext, ConversationReference, CancellationToken, Task<string?>> Changes(Activity message, string activityId) => async (turn, here, ct) =>
    {
        message.ApplyConversationReference(here);
        message.Id = activityId;
        await turn.Adapter.UpdateActivityAsync(turn, message, ct).ConfigureAwait(false);
        return activityId;
    };

    private static ConversationReference Here(ITurnContext turn)
    {
        var here = turn.Activity.GetConversationReference();
        here.ActivityId = null;
        return here;
    }

    /// <summary>The turn keeps its fault for itself: what the adapter does with one is meant for a person who waits for an answer.</summary>
    private static async Task<Spoken> RunAsync(
        Func<BotCallbackHandler, Task> enter, Func<ITurnContext, ConversationReference, CancellationToken, Task<string?>> speak, CancellationToken ct)
    {
        Spoken? spoken = null;
        Exception? fault = null;
        try
        {
            await enter(async (turn, turnCt) =>
            {
                try
                {
                    var here = Here(turn);
                    var id = await speak(turn, here, turnCt).ConfigureAwait(false);
                    spoken = new Spoken(new RungResult.Sent(string.IsNullOrEmpty(id) ? null : id), 200) { Reference = here };
                }
                catch (Exception thrown)
                {
                    fault = thrown;
                }
            }).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            fault = thrown;
        }

        ct.ThrowIfCancellationRequested();
        return spoken ?? ConnectorFault.Of(fault ?? new InvalidOperationException("no turn was run"));
    }
}
