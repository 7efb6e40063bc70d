namespace Meldcode.EndToEnd.Driver;

/// <summary>A list that only grows, and on which any number of readers wait for what they mean; nobody sleeps.</summary>
/// <param name="describe">How an item reads in the message of a time-out.</param>
public sealed class WaitList<T>(Func<T, string> describe)
{
    private readonly Lock _gate = new();
    private readonly List<T> _items = [];
    private TaskCompletionSource _grown = NewSignal();
    private Exception? _end;

    public int Count
    {
        get { lock (_gate) { return _items.Count; } }
    }

    public IReadOnlyList<T> From(int index)
    {
        lock (_gate) { return _items.GetRange(index, _items.Count - index); }
    }

    public void Add(T item)
    {
        lock (_gate)
        {
            _items.Add(item);
            Signal();
        }
    }

    /// <summary>Nothing will be added any more: whoever waits gets this reason.</summary>
    public void Close(Exception reason)
    {
        lock (_gate)
        {
            _end = reason;
            Signal();
        }
    }

    /// <summary>The first item at or after <paramref name="from"/> that fits, there already or still to come.</summary>
    /// <exception cref="TimeoutException">None came in time; the message holds what did come.</exception>
    public async Task<(T Item, int Index)> FirstAsync(int from, Func<T, bool> fits, TimeSpan patience, string what)
    {
        using var limit = new CancellationTokenSource(patience);
        var at = from;
        while (true)
        {
            var (next, grown, end) = Look(at, fits);
            if (next < 0 && end is not null)
            {
                throw new InvalidOperationException($"Waited for {what}, and the stream ended.", end);
            }
            if (next >= 0)
            {
                return (From(next)[0], next);
            }
            at = Math.Max(at, -next - 1);
            await WaitAsync(grown, limit.Token, from, what, patience);
        }
    }

    private async Task WaitAsync(Task grown, CancellationToken limit, int from, string what, TimeSpan patience)
    {
        try
        {
            await grown.WaitAsync(limit);
        }
        catch (OperationCanceledException e)
        {
            var seen = string.Join(Environment.NewLine, From(from).Select(describe));
            throw new TimeoutException($"Waited {patience.TotalSeconds:0} s for {what}. Seen: {seen}", e);
        }
    }

    /// <summary>Index of the fit, or minus (the first index not looked at) minus 1.</summary>
    private (int Next, Task Grown, Exception? End) Look(int from, Func<T, bool> fits)
    {
        lock (_gate)
        {
            var index = _items.FindIndex(Math.Min(from, _items.Count), item => fits(item));
            return (index >= 0 ? index : -_items.Count - 1, _grown.Task, _end);
        }
    }

    private void Signal()
    {
        _grown.TrySetResult();
        _grown = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
