using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Meldcode.Emulators;

/// <summary>Every request in order of arrival, and a queue to wait on; waiting never sleeps.</summary>
internal sealed class RequestLog<T>
    where T : EmulatedRequest
{
    private readonly ConcurrentQueue<T> _all = new();
    private readonly Channel<T> _unread = Channel.CreateUnbounded<T>();

    public IReadOnlyList<T> All => [.. _all];

    public void Add(T request)
    {
        _all.Enqueue(request);
        _unread.Writer.TryWrite(request);
    }

    public async Task<T> NextAsync(Func<T, bool> isMeant, TimeSpan patience, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            return await ReadUntilAsync(isMeant, limit.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"No such request within {patience}. Seen so far: {string.Join("; ", _all)}", e);
        }
    }

    private async Task<T> ReadUntilAsync(Func<T, bool> isMeant, CancellationToken ct)
    {
        while (true)
        {
            var request = await _unread.Reader.ReadAsync(ct);
            if (isMeant(request))
            {
                return request;
            }
        }
    }
}
