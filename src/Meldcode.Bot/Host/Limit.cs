namespace Meldcode.Bot.Host;

/// <summary>
/// A limit that holds whatever is being done. SQLite waits on its thread without heeding a token, and Npgsql answers a
/// cancellation by calling the server, for seconds when the network is gone, and all who follow the same token wait behind
/// it. So what is done gets a thread and a token of its own.
/// </summary>
internal static class Limit
{
    /// <exception cref="OperationCanceledException">The limit was reached; what was being done is cancelled and left to end by itself.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken limit)
    {
        var own = new CancellationTokenSource();
        await using var link = limit.Register(() => _ = own.CancelAsync());
        return await Task.Run(() => act(own.Token), CancellationToken.None).WaitAsync(limit);
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public static Task RunAsync(Func<CancellationToken, Task> act, CancellationToken limit) => RunAsync<bool>(
        async ct =>
        {
            await act(ct);
            return true;
        }, limit);
}
