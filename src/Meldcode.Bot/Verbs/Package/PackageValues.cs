namespace Meldcode.Bot.Verbs.Package;

/// <summary>What differs from one installation to the next.</summary>
/// <param name="TeamsAppId">Id of the app in its manifest, a GUID; the same in every version of one installation.</param>
/// <param name="BotId">App id under which the bot is registered, a GUID.</param>
/// <param name="EntraAppId">Application that calls Microsoft Graph, a GUID.</param>
/// <param name="Domain">Host name under which the bot is reached from outside.</param>
/// <param name="Developer">Who offers the app to these people, at most 32 characters.</param>
/// <param name="Version">Three numbers; higher for every package that is uploaded.</param>
internal sealed record PackageValues(string TeamsAppId, string BotId, string EntraAppId, string Domain, string Developer, string Version)
{
    /// <summary>Names between double braces in the files of manifest/, with what goes there.</summary>
    public IReadOnlyDictionary<string, string> Fields => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["teamsAppId"] = TeamsAppId,
        ["botId"] = BotId,
        ["entraAppId"] = EntraAppId,
        ["domain"] = Domain,
        ["developer"] = Developer,
        ["version"] = Version,
    };
}
