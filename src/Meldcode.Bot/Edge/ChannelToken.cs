using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Meldcode.Bot.Edge;

/// <summary>A channel token that passed every check that does not need the activity.</summary>
/// <param name="Identity">The token's claims.</param>
/// <param name="ServiceUrl">The service URL that the channel signed.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
public sealed record ChannelToken(ClaimsIdentity Identity, Uri ServiceUrl, IReadOnlySet<string> Endorsements)
{
    private const string ServiceUrlClaim = "serviceurl";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromHours(24);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>Headers with which a token could bring or point to a key of its own.</summary>
    private static readonly string[] ForbiddenHeaders = ["jku", "jwk", "x5u", "x5c", "crit"];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">Whatever is wrong with the token.</exception>
    /// <exception cref="ChannelKeysUnavailableException">There are no keys to check it with.</exception>
    public static async Task<ChannelToken> ValidateAsync(string token, ChannelOptions options, ChannelKeys keys, TimeProvider clock, CancellationToken ct)
    {
        var jwt = Parse(token);
        var key = await keys.FindAsync(jwt.Kid, ct) ?? throw Refused("unknown key");
        var result = await Handler.ValidateTokenAsync(token, Parameters(options, key, clock));
        if (!result.IsValid)
        {
            throw Refused(result.Exception?.GetType().Name ?? "not valid");
        }

        return new ChannelToken(result.ClaimsIdentity, SignedServiceUrl(jwt), EndorsementsOf(key));
    }

    private static JsonWebToken Parse(string token)
    {
        try
        {
            var jwt = new JsonWebToken(token);
            var usable = !string.IsNullOrEmpty(jwt.Kid)
                && Algorithms.Contains(jwt.Alg, StringComparer.Ordinal)
                && !ForbiddenHeaders.Any(h => jwt.TryGetHeaderValue<object>(h, out _));
            return usable ? jwt : throw Refused("header");
        }
        catch (Exception e) when (e is SecurityTokenException or ArgumentException or JsonException or FormatException)
        {
            throw Refused("not a token");
        }
    }

    private static TokenValidationParameters Parameters(ChannelOptions options, SecurityKey key, TimeProvider clock) =>
        new()
        {
            ValidIssuer = options.Issuer,
            AudienceValidator = (audiences, _, _) => audiences.ToList() is [var only] && string.Equals(only, options.AppId, StringComparison.Ordinal),
            LifetimeValidator = (from, until, _, _) => IsAlive(from, until, clock.GetUtcNow().UtcDateTime),
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            TryAllIssuerSigningKeys = false,
        };

    private static bool IsAlive(DateTime? from, DateTime? until, DateTime now) =>
        from is { } start
        && until is { } end
        && start <= now + Skew
        && end >= now - Skew
        && end > start
        && end - start <= LongestLifetime;

    private static Uri SignedServiceUrl(JsonWebToken jwt) =>
        jwt.TryGetPayloadValue<string>(ServiceUrlClaim, out var value) && Uri.TryCreate(value, UriKind.Absolute, out var url)
            ? url
            : throw Refused("no service URL");

    private static HashSet<string> EndorsementsOf(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            return [];
        }

        return value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
            IEnumerable<object> list => [.. list.OfType<string>()],
            _ => [],
        };
    }

    private static UnauthorizedAccessException Refused(string why) => new($"The channel token is refused: {why}.");
}
