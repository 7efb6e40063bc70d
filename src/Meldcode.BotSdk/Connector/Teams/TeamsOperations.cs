using System.Net;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams and meetings. A refusal is a <see cref="HttpOperationException"/>, with the service's words as they came.</summary>
public partial class TeamsOperations : ITeamsOperations
{
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Notified = [HttpStatusCode.Accepted, HttpStatusCode.MultiStatus];

    public TeamsOperations(TeamsConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public TeamsConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(teamId);
        return GetAsync<ConversationList>($"v3/teams/{Escape(teamId)}/conversations", customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(teamId);
        return GetAsync<TeamDetails>($"v3/teams/{Escape(teamId)}", customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(string meetingId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(meetingId);
        return GetAsync<MeetingInfo>($"v1/meetings/{Escape(meetingId)}", customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(string meetingId, string participantId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(meetingId);
        ValidationException.ThrowIfNull(participantId);
        ValidationException.ThrowIfNull(tenantId);
        return GetAsync<TeamsMeetingParticipant>($"v1/meetings/{Escape(meetingId)}/participants/{Escape(participantId)}?tenantId={Escape(tenantId)}", customHeaders, cancellationToken);
    }

    /// <summary>Without a body where everybody was reached; with one, it tells who was not.</summary>
    public async Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationMessageAsync(string meetingId, MeetingNotificationBase notification, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(meetingId);
        var content = ConnectorClient.Write(notification);
        var answer = await Client.Connector.ExchangeAsync(HttpMethod.Post, $"v1/meetings/{Escape(meetingId)}/notification", content, customHeaders, cancellationToken).ConfigureAwait(false);
        answer.ThrowUnless(Notified);
        return answer.Read<MeetingNotificationResponse>();
    }

    private static string Escape(string segment) => Uri.EscapeDataString(segment);

    private async Task<HttpOperationResponse<T>> GetAsync<T>(string path, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var answer = await Client.Connector.ExchangeAsync(HttpMethod.Get, path, content: null, customHeaders, cancellationToken).ConfigureAwait(false);
        answer.ThrowUnless(Found);
        return answer.Read<T>();
    }
}
