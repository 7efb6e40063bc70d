using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Teams asks every client of the user to exchange the same token; the first goes on to the bot, the others are answered
/// here. The bot does not use it: it signs nobody in.
/// </summary>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly IStorage _storage;
    private readonly string _oAuthConnectionName;

    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _oAuthConnectionName = string.IsNullOrWhiteSpace(connectionName) ? throw new ArgumentNullException(nameof(connectionName)) : connectionName;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId == Channels.Msteams && activity.Name == SignInConstants.TokenExchangeOperationName)
        {
            if (!await IsFirstAsync(activity, cancellationToken).ConfigureAwait(false))
            {
                await AnswerAsync(turnContext, HttpStatusCode.OK, null, cancellationToken).ConfigureAwait(false);
                return;
            }

            if (!await IsExchangedAsync(turnContext, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The item's ETag is never one that a storage gives out, so a second write of it is refused.</summary>
    private async Task<bool> IsFirstAsync(Activity activity, CancellationToken cancellationToken)
    {
        var id = (activity.Value as JObject)?.Value<string>("id");
        var key = $"{activity.ChannelId}/{activity.Conversation?.Id}/{id}";
        var item = new Dictionary<string, object>(StringComparer.Ordinal) { [key] = new TokenStoreItem { ETag = id } };
        try
        {
            await _storage.WriteAsync(item, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase) || e.Message.Contains("pre-condition is not met", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private async Task<bool> IsExchangedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = ((JObject)turnContext.Activity.Value).ToObject<TokenExchangeInvokeRequest>();
        var token = await ExchangeAsync(turnContext, new TokenExchangeRequest { Token = request.Token }, cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(token?.Token))
        {
            return true;
        }

        var refusal = new TokenExchangeInvokeResponse
        {
            Id = request.Id,
            ConnectionName = _oAuthConnectionName,
            FailureDetail = "The bot is unable to exchange token. Proceed with regular login.",
        };
        await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, refusal, cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>An exchange that fails is one that did not happen: the user signs in in the ordinary way.</summary>
    private async Task<TokenResponse> ExchangeAsync(ITurnContext turnContext, TokenExchangeRequest request, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        try
        {
            return turnContext.TurnState.Get<UserTokenClient>() is { } client
                ? await client.ExchangeTokenAsync(activity.From.Id, _oAuthConnectionName, activity.ChannelId, request, cancellationToken).ConfigureAwait(false)
                : await ((IExtendedUserTokenProvider)turnContext.Adapter).ExchangeTokenAsync(turnContext, _oAuthConnectionName, activity.From.Id, request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or Rest.RestException)
        {
            return null;
        }
    }

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken)
    {
        var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)status, Body = body } };
        return turnContext.SendActivityAsync(answer, cancellationToken);
    }

    private sealed class TokenStoreItem : IStoreItem
    {
        public string ETag { get; set; }
    }
}
