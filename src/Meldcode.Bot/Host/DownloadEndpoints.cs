using Meldcode.Bot.Edge;
using Meldcode.Domain;
using Meldcode.Storage;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Host;

/// <summary>
/// Where a link is opened. Looking at it, as previews and virus scanners do, reads nothing and uses nothing up: only a code that is
/// sent does. Everything that is wrong gets the same answer.
/// </summary>
internal static class DownloadEndpoints
{
    private const string Path = "/ophalen";

    private const int AttemptsPerMinute = 20;

    private const int AttemptsAtOnce = 10;

    public static void AddDownloads(this IServiceCollection services)
    {
        services.AddSingleton<DownloadFiles>();
        services.AddSingleton<IDownloadPage, DownloadAddress>();
        services.AddKeyedSingleton(Path, (_, _) => new SenderRates(AttemptsPerMinute, AttemptsAtOnce));
    }

    public static void MapDownloads(this WebApplication app)
    {
        app.MapMethods($"{Path}/{{token}}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => Page(http, DownloadPage.Ask, StatusCodes.Status200OK));
        app.MapPost($"{Path}/{{token}}", FetchAsync).DisableAntiforgery();
    }

    private static async Task<IResult> FetchAsync(
        string token, HttpContext http, [FromKeyedServices(Path)] SenderRates rates, IDownloads downloads, DownloadFiles files, CancellationToken ct)
    {
        try
        {
            rates.Count(Path, http.Connection.RemoteIpAddress?.ToString() ?? "");
        }
        catch (RateExceededException)
        {
            return Page(http, DownloadPage.TooMany, StatusCodes.Status429TooManyRequests);
        }

        var (code, asText) = await ReadAsync(http.Request, ct);
        var order = await downloads.RedeemAsync(token, code, ct);
        return order is not null && await files.MakeAsync(order, asText, ct) is { } file
            ? Results.File(file.Bytes, file.Type, file.Name)
            : Page(http, DownloadPage.Refused, StatusCodes.Status404NotFound);
    }

    private static async Task<(string Code, bool AsText)> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasFormContentType)
        {
            return ("", false);
        }

        try
        {
            var form = await request.ReadFormAsync(ct);
            return (form[DownloadPage.Code].ToString(), form[DownloadPage.Form] == DownloadPage.AsText);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return ("", false);
        }
    }

    private static IResult Page(HttpContext http, string page, int status)
    {
        http.Response.Headers.ContentSecurityPolicy = DownloadPage.ContentSecurityPolicy;
        return Results.Text(page, "text/html; charset=utf-8", statusCode: status);
    }

    private sealed class DownloadAddress(IOptions<DownloadOptions> options) : IDownloadPage
    {
        public Uri? For(string token) =>
            options.Value.PublicBaseUrl is { Length: > 0 } address ? new Uri(new Uri(address), $"{Path}/{token}") : null;
    }
}
