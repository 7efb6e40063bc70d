using Meldcode.Storage;

namespace Meldcode.Bot.Host;

/// <summary>For a load balancer: a status and not a word.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok());
        app.MapGet("/health/ready", async (StorageProbe storage, CancellationToken ct) =>
            Results.StatusCode(await IsReadyAsync(storage, ct) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
    }

    /// <summary>A balancer that gets no answer waits longer than one that gets a no.</summary>
    private static async Task<bool> IsReadyAsync(StorageProbe storage, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            return await Limit.RunAsync(storage.CheckAsync, patience.Token) == StorageHealth.Ready;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
