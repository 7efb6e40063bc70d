using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What an adapter sends over the connector client of the turn.</summary>
internal static class ConnectorSending
{
    public static async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];
            activity.Id = null;
            var response = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            responses[index] = response ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    public static Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Conversations(turnContext).UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
    }

    public static Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Conversations(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <summary>The event with which the bot enters a conversation that it made.</summary>
    public static Activity Creation(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    private static IConversations Conversations(ITurnContext turn) =>
        (turn.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("There is no connector client in the turn state.")).Conversations;

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Add(BotAdapter.InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                return await PostAsync(turn, activity, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<ResourceResponse> PostAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? Conversations(turn).SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken)
            : Conversations(turn).ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
}
