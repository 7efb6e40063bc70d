using Azure.Identity;

namespace Meldcode.Graph;

/// <summary>
/// A cloud of Microsoft's: where Graph is, where its tokens come from and where its Teams is. A token goes to these
/// hosts and to no other.
/// </summary>
/// <param name="GraphHost">Host of Graph.</param>
/// <param name="Login">Where tokens come from.</param>
/// <param name="TeamsHost">Host in a link that opens Teams.</param>
internal sealed record GraphCloud(string GraphHost, Uri Login, string TeamsHost)
{
    public static IReadOnlyList<GraphCloud> All { get; } =
    [
        new("graph.microsoft.com", AzureAuthorityHosts.AzurePublicCloud, "teams.microsoft.com"),
        new("graph.microsoft.us", AzureAuthorityHosts.AzureGovernment, "gov.teams.microsoft.us"),
        new("dod-graph.microsoft.us", AzureAuthorityHosts.AzureGovernment, "dod.teams.microsoft.us"),
        new("microsoftgraph.chinacloudapi.cn", AzureAuthorityHosts.AzureChina, "teams.microsoftonline.cn"),
    ];

    /// <summary>Permissions are given to the application beforehand, so a token always asks for all of them.</summary>
    public string Scope => $"https://{GraphHost}/.default";

    /// <returns>Null for a host that is none of Microsoft's. An emulator on this machine plays the public cloud.</returns>
    public static GraphCloud? Of(Uri baseUrl) =>
        baseUrl.IsLoopback ? All[0] : All.FirstOrDefault(cloud => baseUrl.IsDefaultPort && cloud.GraphHost == baseUrl.IdnHost);
}
