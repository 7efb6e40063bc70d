using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The tokens of users that a test puts in.</summary>
public partial class TestAdapter : IExtendedUserTokenProvider
{
    private readonly Dictionary<UserKey, string> _tokens = [];
    private readonly List<(UserKey Key, string MagicCode, string Token)> _magicCodes = [];
    private readonly Dictionary<(UserKey Key, string Item), string> _exchangeable = [];

    private readonly record struct UserKey(string ConnectionName, string ChannelId, string UserId);

    /// <summary>With a magic code the user has no token until that code was given once.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        var key = new UserKey(connectionName, channelId, userId);
        if (magicCode == null)
        {
            _tokens[key] = token;
        }
        else
        {
            _magicCodes.Add((key, magicCode, token));
        }
    }

    /// <param name="exchangeableItem">The token or URI that is given for <paramref name="token"/>.</param>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangeableItem, string token) =>
        _exchangeable[(new UserKey(connectionName, channelId, userId), exchangeableItem)] = token;

    /// <summary>Makes this exchange fail.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangeableItem) =>
        AddExchangeableToken(connectionName, channelId, userId, exchangeableItem, token: null);

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken = default) =>
        GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken = default)
    {
        var key = KeyOf(turnContext, connectionName, userId: null);
        RedeemMagicCode(key, magicCode);
        return Task.FromResult(_tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = connectionName, Token = token } : null);
    }

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}");

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <summary>Without a connection name the user is signed out everywhere.</summary>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        foreach (var key in KeysOf(turnContext, userId).Where(key => connectionName == null || key.ConnectionName == connectionName).ToList())
        {
            _tokens.Remove(key);
        }

        return Task.CompletedTask;
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext turnContext, string userId, string includeFilter = null, CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(turnContext, null, userId, includeFilter, cancellationToken);

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        var filter = includeFilter?.Split(',');
        var connections = KeysOf(turnContext, userId).Select(key => key.ConnectionName).Where(name => filter == null || filter.Contains(name, StringComparer.Ordinal));
        return Task.FromResult(connections.Select(name => new TokenStatus(connectionName: name, hasToken: true, serviceProviderDisplayName: name)).ToArray());
    }

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext turnContext, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(turnContext, null, connectionName, resourceUrls, userId, cancellationToken);

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Dictionary<string, TokenResponse>(StringComparer.Ordinal));

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From?.Id, null, cancellationToken);

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual async Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
    {
        var link = await GetOauthSignInLinkAsync(turnContext, oAuthAppCredentials, connectionName, userId, finalRedirect, cancellationToken).ConfigureAwait(false);
        return new SignInResource(link, new TokenExchangeResource(Guid.NewGuid().ToString(), $"api://{connectionName}/resource"));
    }

    public virtual Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    public virtual Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(exchangeRequest);
        var item = string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Uri : exchangeRequest.Token;
        if (!_exchangeable.TryGetValue((KeyOf(turnContext, connectionName, userId), item), out var token))
        {
            return Task.FromResult<TokenResponse>(null);
        }

        return token == null
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : Task.FromResult(new TokenResponse(turnContext.Activity.ChannelId, connectionName, token));
    }

    private static UserKey KeyOf(ITurnContext turnContext, string connectionName, string userId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return new UserKey(connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From?.Id);
    }

    private void RedeemMagicCode(UserKey key, string magicCode)
    {
        var index = magicCode == null ? -1 : _magicCodes.FindIndex(entry => entry.Key == key && entry.MagicCode == magicCode);
        if (index >= 0)
        {
            _tokens[key] = _magicCodes[index].Token;
            _magicCodes.RemoveAt(index);
        }
    }

    private IEnumerable<UserKey> KeysOf(ITurnContext turnContext, string userId)
    {
        var user = KeyOf(turnContext, null, userId);
        return _tokens.Keys.Where(key => key.ChannelId == user.ChannelId && key.UserId == user.UserId);
    }
}
