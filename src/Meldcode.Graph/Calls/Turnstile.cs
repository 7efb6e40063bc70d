using System.Collections.Concurrent;

namespace Meldcode.Graph;

/// <summary>One at a time for each person: Teams forbids telling somebody the same thing in two ways at once.</summary>
internal sealed class Turnstile
{
    /// <summary>Never emptied: a person is told something because of a function, and an organisation has few of those.</summary>
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> _people = new();

    public async Task<T> EnterAsync<T>(Guid person, Func<Task<T>> act, CancellationToken ct)
    {
        var gate = _people.GetOrAdd(person, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(ct);
        try
        {
            return await act();
        }
        finally
        {
            gate.Release();
        }
    }
}
