using Meldcode.Storage;

namespace Meldcode.Bot.Host;

/// <summary>For a load balancer: a status and not a word.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok());
        app.MapGet("/health/ready", async (StorageProbe storage, CancellationToken ct) =>
            Results.StatusCode(await storage.CheckAsync(ct) == StorageHealth.Ready
                ? StatusCodes.Status200OK
                : StatusCodes.Status503ServiceUnavailable));
    }
}
