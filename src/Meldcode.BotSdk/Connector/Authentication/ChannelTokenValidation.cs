using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The channel's token: issuer, audience, signature, lifetime, the key's endorsement of the channel and the service URL.
/// Whatever is wrong with it is an <see cref="UnauthorizedAccessException"/>, never another exception.
/// </summary>
internal sealed class ChannelTokenValidation
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new();
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private readonly string _issuer;
    private readonly string[] _requiredEndorsements;

    public ChannelTokenValidation(string metadataUrl, string issuer, string[] requiredEndorsements)
    {
        _issuer = issuer;
        _requiredEndorsements = requiredEndorsements;
        var documents = new HttpDocumentRetriever(ConnectorHttp.Shared) { RequireHttps = metadataUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase) };
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(metadataUrl, new OpenIdConnectConfigurationRetriever(), documents);
    }

    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, Func<string, Task<bool>> isOwnAppId, CancellationToken cancellationToken)
    {
        var token = BearerToken(authHeader);
        var result = await ValidateAsync(token, cancellationToken).ConfigureAwait(false);
        var audiences = ((JsonWebToken)result.SecurityToken).Audiences.ToList();
        if (audiences.Count != 1 || !await isOwnAppId(audiences[0]).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another audience.");
        }

        ThrowUnlessEndorsed(result.SecurityToken.SigningKey, activity.ChannelId);
        ThrowUnlessSameServiceUrl(result.ClaimsIdentity, activity.ServiceUrl);
        return result.ClaimsIdentity;
    }

    private static string BearerToken(string authHeader)
    {
        var parts = (authHeader ?? string.Empty).Split(' ');
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) && parts[1].Length > 0
            ? parts[1]
            : throw new UnauthorizedAccessException("There is no bearer token.");
    }

    private void ThrowUnlessEndorsed(SecurityKey key, string channelId)
    {
        var endorsements = key is JsonWebKey jwk && jwk.AdditionalData.TryGetValue("endorsements", out var value)
            ? Endorsements(value).ToHashSet(StringComparer.Ordinal)
            : [];
        if (string.IsNullOrEmpty(channelId) || _requiredEndorsements.Append(channelId).Any(e => !EndorsementsValidator.Validate(e, endorsements)))
        {
            throw new UnauthorizedAccessException("The signing key is not endorsed for the channel.");
        }
    }

    private static IEnumerable<string> Endorsements(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(e => e.ToString()).ToList(),
        IEnumerable<object> list => list.Select(e => e?.ToString()),
        _ => [],
    };

    private static void ThrowUnlessSameServiceUrl(ClaimsIdentity identity, string serviceUrl)
    {
        var claim = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(claim) || !string.Equals(claim, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The token is for another service URL.");
        }
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        var result = await ValidateOnceAsync(token, cancellationToken).ConfigureAwait(false);
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            _metadata.RequestRefresh();
            result = await ValidateOnceAsync(token, cancellationToken).ConfigureAwait(false);
        }

        return result.IsValid ? result : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    private async Task<TokenValidationResult> ValidateOnceAsync(string token, CancellationToken cancellationToken)
    {
        var metadata = await MetadataAsync(cancellationToken).ConfigureAwait(false);
        return await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = _issuer,
            ValidateAudience = false,
            RequireAudience = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = Skew,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = metadata.JsonWebKeySet.Keys,
            TryAllIssuerSigningKeys = false,
        }).ConfigureAwait(false);
    }

    private async Task<OpenIdConnectConfiguration> MetadataAsync(CancellationToken cancellationToken)
    {
        OpenIdConnectConfiguration metadata = null;
        Exception failure = null;
        try
        {
            metadata = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or ArgumentException)
        {
            failure = e;
        }

        return metadata?.JsonWebKeySet != null ? metadata : throw new UnauthorizedAccessException("The channel's keys can't be read.", failure);
    }
}
