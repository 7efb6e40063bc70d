namespace Meldcode.Graph;

/// <summary>Opens the personal chat with the bot in Teams; for Teams, a notification's link has to begin with its own host.</summary>
internal static class ChatLink
{
    public static Uri To(GraphOptions options)
    {
        var host = GraphCloud.Of(options.BaseUrl)!.TeamsHost;
        return options.TeamsAppId.Length > 0
            ? new Uri($"https://{host}/l/entity/{options.TeamsAppId}/conversations?tenantId={options.TenantId}")
            : new Uri($"https://{host}/");
    }
}
