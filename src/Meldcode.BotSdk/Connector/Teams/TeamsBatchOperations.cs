using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>
/// One message for many at once, which Teams sends by itself. The bot uses none of it: it writes to who asked it something.
/// Where Teams has too many calls, each is tried again some ten times.
/// </summary>
public partial class TeamsOperations
{
    private const string Batches = "v3/batch/conversation";

    private static readonly HttpStatusCode[] Created = [HttpStatusCode.Created];

    public Task<HttpOperationResponse<string>> SendMessageToListOfUsersAsync(IActivity activity, List<object> teamsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity);
        ValidationException.ThrowIfEmpty(teamsMembers);
        ValidationException.ThrowIfEmpty(tenantId);
        return StartAsync("users", new { Members = teamsMembers, Activity = activity, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantAsync(IActivity activity, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity);
        ValidationException.ThrowIfEmpty(tenantId);
        return StartAsync("tenant", new { Activity = activity, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamAsync(IActivity activity, string teamId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity);
        ValidationException.ThrowIfEmpty(teamId);
        ValidationException.ThrowIfEmpty(tenantId);
        return StartAsync("team", new { Activity = activity, TeamId = teamId, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<string>> SendMessageToListOfChannelsAsync(IActivity activity, List<object> channelsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(activity);
        ValidationException.ThrowIfEmpty(channelsMembers);
        ValidationException.ThrowIfEmpty(tenantId);
        return StartAsync("channels", new { Members = channelsMembers, Activity = activity, TenantId = tenantId }, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<BatchOperationState>> GetOperationStateAsync(string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfEmpty(operationId);
        return PatientlyAsync(async () => (await ExchangeAsync(HttpMethod.Get, Escape(operationId), null, Found, customHeaders, cancellationToken).ConfigureAwait(false)).Read<BatchOperationState>());
    }

    public Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesAsync(string operationId, Dictionary<string, List<string>> customHeaders = null, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfEmpty(operationId);
        var query = continuationToken == null ? string.Empty : $"?continuationToken={Escape(continuationToken)}";
        return PatientlyAsync(async () => (await ExchangeAsync(HttpMethod.Get, $"failedentries/{Escape(operationId)}{query}", null, Found, customHeaders, cancellationToken).ConfigureAwait(false)).Read<BatchFailedEntriesResponse>());
    }

    public Task CancelOperationAsync(string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfEmpty(operationId);
        return PatientlyAsync(async () => (await ExchangeAsync(HttpMethod.Delete, Escape(operationId), null, Found, customHeaders, cancellationToken).ConfigureAwait(false)).Read<object>());
    }

    private static Task<T> PatientlyAsync<T>(Func<Task<T>> call) =>
        Retry.Run(call, (e, count) => e is ThrottleException ? RetryParams.DefaultBackOff(count) : RetryParams.StopRetrying);

    /// <summary>The answer is the operation's id, as plain text.</summary>
    private Task<HttpOperationResponse<string>> StartAsync(string to, object message, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var content = JsonConvert.SerializeObject(message);
        return PatientlyAsync(async () =>
        {
            var answer = await ExchangeAsync(HttpMethod.Post, to + "/", content, Created, customHeaders, cancellationToken).ConfigureAwait(false);
            return new HttpOperationResponse<string> { Request = answer.Request, Response = answer.Response, Body = answer.Text };
        });
    }

    private async Task<ConnectorAnswer> ExchangeAsync(HttpMethod method, string path, string content, HttpStatusCode[] accepted, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var answer = await Client.Connector.ExchangeAsync(method, $"{Batches}/{path}", content, customHeaders, cancellationToken).ConfigureAwait(false);
        if (answer.Response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            answer.Dispose();
            throw new ThrottleException();
        }

        answer.ThrowUnless(accepted);
        return answer;
    }
}
