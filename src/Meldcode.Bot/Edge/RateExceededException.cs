namespace Meldcode.Bot.Edge;

/// <summary>One person sends more than the limit.</summary>
/// <param name="retryAfter">How long until one more would be let in.</param>
public sealed class RateExceededException(TimeSpan retryAfter) : Exception("One person sends more than the limit.")
{
    public TimeSpan RetryAfter => retryAfter;
}
