using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Messages elsewhere than in the conversation of the turn. The bot uses none of it.</summary>
public static partial class TeamsInfo
{
    /// <summary>Starts a thread in a channel, over the adapter of before.</summary>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, MicrosoftAppCredentials credentials, CancellationToken cancellationToken = default)
    {
        var serviceUrl = ServiceUrl(turnContext, teamsChannelId);
        ArgumentNullException.ThrowIfNull(credentials);
        return StartThreadAsync((thread, callback) => ((BotFrameworkAdapter)turnContext.Adapter).CreateConversationAsync(teamsChannelId, serviceUrl, credentials, thread, callback, cancellationToken), activity, teamsChannelId);
    }

    /// <summary>Starts a thread in a channel.</summary>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        var serviceUrl = ServiceUrl(turnContext, teamsChannelId);
        return StartThreadAsync((thread, callback) => turnContext.Adapter.CreateConversationAsync(botAppId, Channels.Msteams, serviceUrl, null, thread, callback, cancellationToken), activity, teamsChannelId);
    }

    /// <returns>The id of an operation, for <see cref="GetOperationStateAsync"/>.</returns>
    public static Task<string> SendMessageToListOfUsersAsync(ITurnContext turnContext, IActivity activity, List<object> teamsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        Needed(activity, nameof(activity));
        Needed(teamsMembers, nameof(teamsMembers));
        Needed(tenantId, nameof(tenantId));
        return CallAsync(turnContext, teams => teams.SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, cancellationToken));
    }

    public static Task<string> SendMessageToAllUsersInTenantAsync(ITurnContext turnContext, IActivity activity, string tenantId, CancellationToken cancellationToken = default)
    {
        Needed(activity, nameof(activity));
        Needed(tenantId, nameof(tenantId));
        return CallAsync(turnContext, teams => teams.SendMessageToAllUsersInTenantAsync(activity, tenantId, cancellationToken));
    }

    public static Task<string> SendMessageToAllUsersInTeamAsync(ITurnContext turnContext, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default)
    {
        Needed(activity, nameof(activity));
        Needed(teamId, nameof(teamId));
        Needed(tenantId, nameof(tenantId));
        return CallAsync(turnContext, teams => teams.SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, cancellationToken));
    }

    public static Task<string> SendMessageToListOfChannelsAsync(ITurnContext turnContext, IActivity activity, List<object> channelsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        Needed(activity, nameof(activity));
        Needed(channelsMembers, nameof(channelsMembers));
        Needed(tenantId, nameof(tenantId));
        return CallAsync(turnContext, teams => teams.SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, cancellationToken));
    }

    public static Task<BatchOperationState> GetOperationStateAsync(ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        Needed(operationId, nameof(operationId));
        return CallAsync(turnContext, teams => teams.GetOperationStateAsync(operationId, cancellationToken));
    }

    public static Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        Needed(operationId, nameof(operationId));
        return CallAsync(turnContext, teams => teams.GetPagedFailedEntriesAsync(operationId, cancellationToken));
    }

    private static string ServiceUrl(ITurnContext turnContext, string teamsChannelId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        _ = turnContext.Activity ?? throw new InvalidOperationException(nameof(turnContext.Activity));
        return string.IsNullOrEmpty(teamsChannelId) ? throw new ArgumentNullException(nameof(teamsChannelId)) : turnContext.Activity.ServiceUrl;
    }

    private static async Task<Tuple<ConversationReference, string>> StartThreadAsync(Func<ConversationParameters, BotCallbackHandler, Task> create, IActivity activity, string teamsChannelId)
    {
        var thread = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        var started = Tuple.Create<ConversationReference, string>(null, string.Empty);
        await create(thread, (turn, _) =>
        {
            started = Tuple.Create(turn.Activity.GetConversationReference(), turn.Activity.Id);
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        return started;
    }
}
