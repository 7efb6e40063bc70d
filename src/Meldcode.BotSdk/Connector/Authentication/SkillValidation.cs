using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a caller is another bot. Nothing here lets one in: a token of a bot is a token of the wrong issuer.</summary>
public static class SkillValidation
{
    /// <summary>True for claims of an app that calls another app; a channel's audience is the app itself.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var found = (claims ?? []).ToList();
        if (Value(found, AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
        {
            return true;
        }

        var audience = Value(found, AuthenticationConstants.AudienceClaim);
        var caller = AppIdOf(found);
        return Value(found, AuthenticationConstants.VersionClaim) != null
            && !string.IsNullOrWhiteSpace(audience)
            && audience != AuthenticationConstants.ToBotFromChannelTokenIssuer
            && !string.IsNullOrWhiteSpace(caller)
            && caller != audience;
    }

    /// <summary>Where an app's id stands depends on the version of the token.</summary>
    private static string AppIdOf(List<Claim> claims) => Value(claims, AuthenticationConstants.VersionClaim) switch
    {
        null or "" or "1.0" => Value(claims, AuthenticationConstants.AppIdClaim),
        "2.0" => Value(claims, AuthenticationConstants.AuthorizedParty),
        _ => null,
    };

    private static string Value(List<Claim> claims, string type) => claims.Find(claim => claim.Type == type)?.Value;
}
