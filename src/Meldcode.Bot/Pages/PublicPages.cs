using System.Text;
using Meldcode.Bot.Settings;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Pages;

/// <summary>Serves what everybody must be able to read before they have an account: privacy, terms, support.</summary>
internal static class PublicPages
{
    /// <summary>The pages follow from the settings, which are read once; so each is made once.</summary>
    public static void MapPublicPages(this WebApplication app)
    {
        var organisaties = app.Services.GetRequiredService<IOptions<OrganisatiesOptions>>().Value.Organisaties;
        foreach (var page in PublicPage.All)
        {
            var html = Encoding.UTF8.GetBytes(PageHtml.Of(page, organisaties));
            app.MapMethods(page.Path, [HttpMethods.Get, HttpMethods.Head], http => AnswerAsync(http, html));
        }
    }

    private static Task AnswerAsync(HttpContext http, byte[] html)
    {
        var headers = http.Response.Headers;
        headers.ContentType = "text/html; charset=utf-8";
        headers.ContentSecurityPolicy = PageHtml.Policy;
        headers.CacheControl = "no-cache";
        headers.ContentLength = html.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(html, http.RequestAborted).AsTask();
    }
}
