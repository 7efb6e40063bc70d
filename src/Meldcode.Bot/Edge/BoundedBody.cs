namespace Meldcode.Bot.Edge;

/// <summary>A request's body, up to 256 KB; an activity of Teams is at most about 100 KB.</summary>
internal static class BoundedBody
{
    public const int Limit = 256 * 1024;

    /// <summary>Null when there is more than the limit; no more than that is ever held.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        using var kept = new MemoryStream((int)(request.ContentLength ?? 4096));
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (kept.Length + read > Limit)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
