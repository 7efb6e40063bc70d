using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The paths and accepted statuses of the conversations API, version 3.</summary>
public partial class Conversations : IConversations
{
    private static readonly HttpStatusCode[] Sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] Removed = [HttpStatusCode.OK, HttpStatusCode.NoContent];
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    private readonly ConnectorClient _client;

    public Conversations(ConnectorClient client)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client => _client;

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(parameters);
        return _client.CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(activityId);
        ValidationException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Put, ActivityAt(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(activityId);
        ValidationException.ThrowIfNull(activity);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, ActivityAt(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(activityId);
        return await _client.CallAsync<object>(HttpMethod.Delete, ActivityAt(conversationId, activityId), null, Deleted, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        return _client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, Members(conversationId), null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(userId);
        ValidationException.ThrowIfNull(conversationId);
        return _client.CallAsync<ChannelAccount>(HttpMethod.Get, $"{Members(conversationId)}/{Escape(userId)}", null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        return _client.CallAsync<PagedMembersResult>(HttpMethod.Get, PagedMembers(conversationId, pageSize, continuationToken), null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var path = continuationToken == null ? "v3/conversations" : $"v3/conversations?continuationToken={Escape(continuationToken)}";
        return _client.CallAsync<ConversationsResult>(HttpMethod.Get, path, null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(transcript);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, $"{Activities(conversationId)}/history", transcript, Sent, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(memberId);
        return await _client.CallAsync<object>(HttpMethod.Delete, $"{Members(conversationId)}/{Escape(memberId)}", null, Removed, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(activityId);
        return _client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, $"{ActivityAt(conversationId, activityId)}/members", null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(conversationId);
        ValidationException.ThrowIfNull(attachmentUpload);
        return _client.CallAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Escape(conversationId)}/attachments", attachmentUpload, Sent, customHeaders, cancellationToken);
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
