namespace Microsoft.Bot.Connector.Authentication;

public static class EndorsementsValidator
{
    /// <summary>
    /// Whether a signing key is endorsed for this channel. Without a channel there is nothing to endorse, and the answer
    /// is yes: who needs a channel asks for it himself.
    /// </summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
