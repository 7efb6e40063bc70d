using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Teams, their channels and meetings. The bot uses none of it.</summary>
public static partial class TeamsInfo
{
    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        return CallAsync(turnContext, teams => teams.FetchTeamDetailsAsync(team, cancellationToken));
    }

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        return (await CallAsync(turnContext, teams => teams.FetchChannelListAsync(team, cancellationToken)).ConfigureAwait(false)).Conversations;
    }

    public static Task<MeetingInfo> GetMeetingInfoAsync(ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingId(turnContext, meetingId);
        return CallAsync(turnContext, teams => teams.FetchMeetingInfoAsync(meeting, cancellationToken));
    }

    /// <summary>Whom it is about stands in the activity, where it is not given.</summary>
    public static Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(ITurnContext turnContext, string meetingId = null, string participantId = null, string tenantId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingId(turnContext, meetingId);
        var participant = Needed(participantId ?? turnContext.Activity.From?.AadObjectId, nameof(participantId));
        var tenant = Needed(tenantId ?? turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id, nameof(tenantId));
        return CallAsync(turnContext, teams => teams.FetchParticipantAsync(meeting, participant, tenant, cancellationToken));
    }

    public static Task<MeetingNotificationResponse> SendMeetingNotificationAsync(ITurnContext turnContext, MeetingNotificationBase notification, string meetingId = null, CancellationToken cancellationToken = default)
    {
        var meeting = MeetingId(turnContext, meetingId);
        Needed(notification, nameof(notification));
        return CallAsync(turnContext, teams => teams.SendMeetingNotificationAsync(meeting, notification, cancellationToken));
    }

    private static async Task<T> CallAsync<T>(ITurnContext turnContext, Func<ITeamsOperations, Task<T>> call)
    {
        using var client = TeamsClient(turnContext);
        return await call(client.Teams).ConfigureAwait(false);
    }

    /// <summary>Over the connections of the turn's own client, which stay open.</summary>
    private static TeamsConnectorClient TeamsClient(ITurnContext turnContext)
    {
        var connector = Connector(turnContext);
        return new TeamsConnectorClient(connector.BaseUri, connector.Credentials, (connector as ConnectorClient)?.HttpClient, disposeHttpClient: false);
    }

    private static string MeetingId(ITurnContext turnContext, string meetingId) =>
        meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Meeting.");

    private static T Needed<T>(T value, string name)
        where T : class => value ?? throw new InvalidOperationException($"{name} is required.");
}
