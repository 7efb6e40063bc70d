using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The short forms: the body alone.</summary>
public static partial class TeamsOperationsExtensions
{
    public static Task<ConversationList> FetchChannelListAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken));

    public static Task<TeamDetails> FetchTeamDetailsAsync(this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default) =>
        BodyAsync(operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken));

    public static Task<MeetingInfo> FetchMeetingInfoAsync(this ITeamsOperations operations, string meetingId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(FetchMeetingInfoAsync)).FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken));

    public static Task<TeamsMeetingParticipant> FetchParticipantAsync(this ITeamsOperations operations, string meetingId, string participantId, string tenantId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(FetchParticipantAsync)).FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken));

    public static Task<MeetingNotificationResponse> SendMeetingNotificationAsync(this ITeamsOperations operations, string meetingId, MeetingNotificationBase notification, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(SendMeetingNotificationAsync)).SendMeetingNotificationMessageAsync(meetingId, notification, null, cancellationToken));

    public static Task<string> SendMessageToListOfUsersAsync(this ITeamsOperations operations, IActivity activity, List<object> teamsMembers, string tenantId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(SendMessageToListOfUsersAsync)).SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, null, cancellationToken));

    public static Task<string> SendMessageToAllUsersInTenantAsync(this ITeamsOperations operations, IActivity activity, string tenantId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(SendMessageToAllUsersInTenantAsync)).SendMessageToAllUsersInTenantAsync(activity, tenantId, null, cancellationToken));

    public static Task<string> SendMessageToAllUsersInTeamAsync(this ITeamsOperations operations, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(SendMessageToAllUsersInTeamAsync)).SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, null, cancellationToken));

    public static Task<string> SendMessageToListOfChannelsAsync(this ITeamsOperations operations, IActivity activity, List<object> channelsMembers, string tenantId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(SendMessageToListOfChannelsAsync)).SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, null, cancellationToken));

    public static Task<BatchOperationState> GetOperationStateAsync(this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(GetOperationStateAsync)).GetOperationStateAsync(operationId, null, cancellationToken));

    public static Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        BodyAsync(Own(operations, nameof(GetPagedFailedEntriesAsync)).GetPagedFailedEntriesAsync(operationId, null, null, cancellationToken));

    public static Task CancelOperationAsync(this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default) =>
        Own(operations, nameof(CancelOperationAsync)).CancelOperationAsync(operationId, null, cancellationToken);

    private static async Task<T> BodyAsync<T>(Task<HttpOperationResponse<T>> call)
    {
        using var response = await call.ConfigureAwait(false);
        return response.Body;
    }

    /// <summary>The interface has only what was there first.</summary>
    private static TeamsOperations Own(ITeamsOperations operations, string method) =>
        operations as TeamsOperations ?? throw new InvalidOperationException($"{nameof(TeamsOperations)} is required for {method}.");
}
