using System.Threading.RateLimiting;

namespace Meldcode.Bot.Edge;

/// <summary>
/// How much each person in each tenant may send. Counted only after the token and the tenant were checked, so that a
/// stranger can neither use up somebody's share nor fill the memory. Who is silent for a while is forgotten.
/// </summary>
public sealed class SenderRates : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter;

    /// <param name="perMinute">Activities per minute for long.</param>
    /// <param name="burst">Activities at once.</param>
    public SenderRates(int perMinute, int burst)
    {
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        };
        _limiter = PartitionedRateLimiter.Create<string, string>(
            sender => RateLimitPartition.GetTokenBucketLimiter(sender, _ => options), StringComparer.Ordinal);
    }

    /// <exception cref="RateExceededException">This one is too much.</exception>
    public void Count(string tenant, string sender)
    {
        using var lease = _limiter.AttemptAcquire($"{tenant}\n{sender}");
        if (!lease.IsAcquired)
        {
            throw new RateExceededException(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
        }
    }

    public void Dispose() => _limiter.Dispose();
}
