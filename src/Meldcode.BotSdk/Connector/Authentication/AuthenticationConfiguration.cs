namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
