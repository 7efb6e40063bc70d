namespace Meldcode.Graph;

/// <summary>What a beheerder should know at start of what is not set up: each line is a way in which nobody will be reached.</summary>
public static class GraphFindings
{
    /// <param name="organisaties">Name and tenant of each organisation that the installation serves.</param>
    /// <returns>Dutch lines that begin with a setting; empty when everybody can be reached in every way.</returns>
    public static IReadOnlyList<string> Of(GraphOptions options, IEnumerable<(string Name, string TenantId)> organisaties)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Credential == GraphCredentialKind.None
            ? ["Graph: niet ingesteld. Meldingen in Teams buiten de chat en e-mail zijn er dan niet, en wie nog nooit met de bot sprak krijgt niets."]
            : [.. Rungs(options), .. Strangers(options, organisaties)];
    }

    private static IEnumerable<string> Rungs(GraphOptions options)
    {
        if (options.TeamsAppId.Length == 0)
        {
            yield return "Graph:TeamsAppId: niet ingesteld. Meldingen in Teams zijn er dan niet, en wie nog nooit met de bot sprak krijgt geen kaart.";
        }
        if (options.Mailbox.Length == 0)
        {
            yield return "Graph:Mailbox: niet ingesteld. E-mail is er dan niet.";
        }
    }

    private static IEnumerable<string> Strangers(GraphOptions options, IEnumerable<(string Name, string TenantId)> organisaties) => organisaties
        .Where(organisatie => !options.Serves(organisatie.TenantId))
        .Select(organisatie => $"Graph:TenantId: {organisatie.Name} heeft een andere tenant. Daar zijn er geen meldingen buiten de chat en geen e-mail.");
}
