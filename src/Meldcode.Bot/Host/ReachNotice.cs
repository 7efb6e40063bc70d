using Meldcode.Bot.Settings;
using Meldcode.Graph;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Host;

/// <summary>Says at start in which ways nobody will be told of a casus. No reason not to start: the sender is told as well.</summary>
internal static class ReachNotice
{
    public static IReadOnlyList<string> Of(IServiceProvider services) => GraphFindings.Of(
        services.GetRequiredService<IOptions<GraphOptions>>().Value,
        services.GetRequiredService<IOptions<OrganisatiesOptions>>().Value.Organisaties.Select(organisatie => (organisatie.Naam, organisatie.TenantId)));

    /// <returns>Empty when there is nothing to say.</returns>
    public static string Loudly(IReadOnlyList<string> findings) =>
        findings.Count == 0 ? "" : $"LET OP. De bot start, maar kan niet iedereen bereiken:\n{string.Join('\n', findings.Select(finding => $"- {finding}"))}\n";
}
