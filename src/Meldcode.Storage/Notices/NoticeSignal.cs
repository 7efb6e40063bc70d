namespace Meldcode.Storage;

/// <summary>Wakes the worker of this process when there is something new; those of others look for themselves.</summary>
public sealed class NoticeSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>May be called inside the transaction that writes what is new: a claim waits for its end.</summary>
    public void Raise()
    {
        try
        {
            _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // The worker has not come to it yet; once is enough.
        }
    }

    /// <summary>Ends when there is something new, or at the latest after this time.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(time);
        using var tooLong = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, ct);
        try
        {
            await _raised.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time to look.
        }
    }

    public void Dispose() => _raised.Dispose();
}
