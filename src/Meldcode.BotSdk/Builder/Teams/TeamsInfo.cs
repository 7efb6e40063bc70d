using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Who is in the team, group or chat of this turn.</summary>
public static partial class TeamsInfo
{
    /// <exception cref="ErrorResponseException">There is no such member, or the bot is not in the conversation.</exception>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var teamId = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return teamId != null
            ? GetTeamMemberAsync(turnContext, userId, teamId, cancellationToken)
            : MemberOfAsync(turnContext, userId, ConversationId(turnContext), cancellationToken);
    }

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberOfAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        var teamId = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return teamId != null
            ? GetPagedTeamMembersAsync(turnContext, teamId, continuationToken, pageSize, cancellationToken)
            : PageOfAsync(turnContext, ConversationId(turnContext), continuationToken, pageSize, cancellationToken);
    }

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default) =>
        PageOfAsync(turnContext, TeamId(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    [Obsolete("Teams withdraws the members all at once. Use GetPagedTeamMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        MembersOfAsync(turnContext, TeamId(turnContext, teamId), cancellationToken);

    [Obsolete("Teams withdraws the members all at once. Use GetPagedMembersAsync.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        MembersOfAsync(turnContext, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? ConversationId(turnContext), cancellationToken);

    internal static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) =>
        account as TeamsChannelAccount ?? JObject.FromObject(account).ToObject<TeamsChannelAccount>();

    private static async Task<TeamsChannelAccount> MemberOfAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        _ = userId ?? throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        var member = await Conversations(turnContext).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return AsTeamsAccount(member);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersOfAsync(ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        var members = await Conversations(turnContext).GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return members.Select(AsTeamsAccount);
    }

    private static async Task<TeamsPagedMembersResult> PageOfAsync(ITurnContext turnContext, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await Conversations(turnContext).GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = (page.Members ?? []).Select(AsTeamsAccount).ToList(),
        };
    }

    private static IConversations Conversations(ITurnContext turnContext) => Connector(turnContext).Conversations;

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static string ConversationId(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static string TeamId(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
}
