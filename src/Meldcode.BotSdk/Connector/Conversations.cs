using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The paths and accepted statuses of the conversations API, version 3.</summary>
public partial class Conversations : IConversations
{
    private static readonly HttpStatusCode[] Sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    private readonly ConnectorClient _client;

    public Conversations(ConnectorClient client)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client => _client;

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return _client.CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        ArgumentNullException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Put, ActivityAt(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        ArgumentNullException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, ActivityAt(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        return await _client.CallAsync<object>(HttpMethod.Delete, ActivityAt(conversationId, activityId), null, Deleted, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return _client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, Members(conversationId), null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(conversationId);
        return _client.CallAsync<ChannelAccount>(HttpMethod.Get, $"{Members(conversationId)}/{Escape(userId)}", null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return _client.CallAsync<PagedMembersResult>(HttpMethod.Get, PagedMembers(conversationId, pageSize, continuationToken), null, Found, customHeaders, cancellationToken);
    }

    private static string Escape(string segment) => Uri.EscapeDataString(segment);

    private static string Activities(string conversationId) => $"v3/conversations/{Escape(conversationId)}/activities";

    private static string ActivityAt(string conversationId, string activityId) => $"{Activities(conversationId)}/{Escape(activityId)}";

    private static string Members(string conversationId) => $"v3/conversations/{Escape(conversationId)}/members";

    private static string PagedMembers(string conversationId, int? pageSize, string continuationToken)
    {
        var query = new List<string>();
        if (pageSize != null)
        {
            query.Add(FormattableString.Invariant($"pageSize={pageSize}"));
        }

        if (continuationToken != null)
        {
            query.Add($"continuationToken={Escape(continuationToken)}");
        }

        var path = $"v3/conversations/{Escape(conversationId)}/pagedmembers";
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
