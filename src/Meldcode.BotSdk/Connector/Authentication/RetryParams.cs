namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a call that failed is tried again, and when.</summary>
public class RetryParams
{
    private const int MaxRetries = 10;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultDelay = TimeSpan.FromMilliseconds(50);

    public RetryParams()
    {
    }

    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
    }

    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    public bool ShouldRetry { get; set; }

    public TimeSpan RetryAfter { get; set; }

    /// <summary>Ten times, shortly after each other.</summary>
    public static RetryParams DefaultBackOff(int retryCount) => retryCount < MaxRetries ? new RetryParams(DefaultDelay) : StopRetrying;
}
