namespace Meldcode.Bot.LocalClient;

/// <summary>Waits until the client's web server answers; it opens its port a moment before it can.</summary>
internal static class PlaygroundAnswer
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task WaitAsync(Uri address, CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(http, ct))
        {
            await Task.Delay(Pause, ct);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken ct)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/_debug/ping", UriKind.Relative), ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
