using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Meldcode.Bot.Host;

/// <summary>
/// Teams sends an activity again when the answer is slow. While the first is being answered, and for some minutes
/// after, the same one changes and says nothing. Kept in memory only: after a crash a second delivery is the only
/// chance to answer, and the journal still knows what was saved.
/// </summary>
internal sealed class Redeliveries(TimeProvider time) : IMiddleware
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan SweepEach = TimeSpan.FromSeconds(20);

    /// <summary>Some 60 MB; senders that are held to their rate don't come near it.</summary>
    private const int Most = 100_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private long _swept;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (Key(turnContext.Activity) is not { } key)
        {
            await next(cancellationToken);
            return;
        }
        Forget();
        if (_seen.TryAdd(key, time.GetUtcNow()))
        {
            await FirstAsync(key, next, cancellationToken);
        }
    }

    private async Task FirstAsync(string key, NextDelegate next, CancellationToken ct)
    {
        try
        {
            await next(ct);
        }
        catch
        {
            _seen.TryRemove(key, out _);
            throw;
        }
    }

    /// <summary>An invoke is not one of these: whoever asks again waits for an answer.</summary>
    private static string? Key(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || string.IsNullOrEmpty(activity.Id)
            ? null
            : $"{activity.ChannelId}\n{activity.Conversation?.TenantId}\n{activity.Conversation?.Id}\n{activity.Type}\n{activity.Id}";

    private void Forget()
    {
        var now = time.GetUtcNow();
        if (now.UtcTicks - Volatile.Read(ref _swept) < SweepEach.Ticks && _seen.Count < Most)
        {
            return;
        }

        Volatile.Write(ref _swept, now.UtcTicks);
        var oldest = now - (_seen.Count < Most ? Remembered : SweepEach);
        foreach (var (key, _) in _seen.Where(entry => entry.Value < oldest))
        {
            _seen.TryRemove(key, out _);
        }
    }
}
