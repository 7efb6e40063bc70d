namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tries a call until it succeeds, or until the handler says that it is enough.</summary>
public static class Retry
{
    /// <exception cref="AggregateException">What each try failed of.</exception>
    public static async Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        var failures = new List<Exception>();
        while (true)
        {
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add(e);
            }

            var next = retryExceptionHandler(failures[^1], failures.Count - 1);
            if (!next.ShouldRetry)
            {
                throw new AggregateException("Failed to perform the required operation.", failures);
            }

            await Task.Delay(next.RetryAfter).ConfigureAwait(false);
        }
    }
}
