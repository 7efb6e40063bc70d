using System.Security.Cryptography;
using System.Text;
using Meldcode.Storage;

namespace Meldcode.Bot.Host;

/// <summary>
/// Sees to it that of all instances one answers a delivery. Another one that gets it too waits until it is answered; when
/// the one at work dies, its heart stops and the waiting one takes over, so that nothing that was sent is left unanswered.
/// Storage that is slow or down costs the certainty of one answer, never the answer: danger is answered without storage.
/// </summary>
internal sealed class DeliveryTurns(DeliveryClaims claims, TimeProvider time, ILogger<DeliveryTurns> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BeatEach = TimeSpan.FromMilliseconds(800);

    private static readonly TimeSpan LookEach = TimeSpan.FromMilliseconds(250);

    /// <summary>Four beats missed. Short, because Teams waits no longer than 15 s for the whole.</summary>
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(3.5);

    /// <summary>Runs the turn unless another instance answers this delivery, or did.</summary>
    /// <param name="key">What makes the delivery different from every other; only its hash is kept.</param>
    public async Task RunAsync(string key, Func<CancellationToken, Task> turn, CancellationToken ct)
    {
        var delivery = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var holder = RandomNumberGenerator.GetHexString(32, lowercase: true);
        if (await ClaimAsync(delivery, holder, ct) is DeliveryClaim.Done)
        {
            return;
        }

        using var stop = new CancellationTokenSource();
        var beating = BeatAsync(holder, stop.Token);
        try
        {
            await turn(ct);
        }
        catch
        {
            await stop.CancelAsync();
            await beating;
            await TryAsync(patience => claims.ReleaseAsync(holder, patience), CancellationToken.None);
            throw;
        }

        await stop.CancelAsync();
        await beating;
        await TryAsync(patience => claims.FinishAsync(holder, patience), CancellationToken.None);
    }

    /// <returns>Done, mine, or null when the storage does not say.</returns>
    private async Task<DeliveryClaim?> ClaimAsync(string delivery, string holder, CancellationToken ct)
    {
        var claim = await TakeAsync(delivery, holder, null, ct);
        var (last, since) = (claim, time.GetTimestamp());
        while (claim is DeliveryClaim.Held or DeliveryClaim.Free)
        {
            if (claim is DeliveryClaim.Free || time.GetElapsedTime(since) >= DeadAfter)
            {
                claim = await TakeAsync(delivery, holder, claim as DeliveryClaim.Held, ct);
            }
            else
            {
                await Task.Delay(LookEach, time, ct);
                claim = await TryAsync(patience => claims.LookAsync(delivery, patience), ct);
            }

            if (claim != last)
            {
                (last, since) = (claim, time.GetTimestamp());
            }
        }

        return claim;
    }

    private Task<DeliveryClaim?> TakeAsync(string delivery, string holder, DeliveryClaim.Held? dead, CancellationToken ct) =>
        TryAsync(patience => claims.TakeAsync(delivery, holder, dead, patience), ct);

    private async Task BeatAsync(string holder, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await Task.Delay(BeatEach, time, stop);
                await TryAsync(patience => claims.BeatAsync(holder, patience), stop);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private Task TryAsync(Func<CancellationToken, Task> act, CancellationToken ct) => TryAsync<object>(
        async patience =>
        {
            await act(patience);
            return act;
        }, ct);

    private async Task<T?> TryAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken ct)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ct);
        try
        {
            return await Limit.RunAsync(ask, either.Token);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            Log.ClaimNotKept(log, fault.GetType().Name);
            return null;
        }
    }
}
