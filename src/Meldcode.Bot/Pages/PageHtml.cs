using System.Security.Cryptography;
using System.Text;
using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Pages;

/// <summary>A whole page: no script, no picture, nothing from elsewhere, and a policy that allows its own style only.</summary>
internal static class PageHtml
{
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageText.Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static string Of(PublicPage page, IReadOnlyList<OrganisatieOptions> organisaties) => $"""
        <!doctype html>
        <html lang="{page.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{page.Title} · Meldcode</title>
        <style>{PageText.Style}</style>
        </head>
        <body>
        <header>Meldcode</header>
        <main>
        <h1>{page.Title}</h1>
        {Filled(page, organisaties)}</main>
        <footer>
        <nav>{string.Concat(PublicPage.All.Where(other => other.Language == page.Language && other.Path != page.Path).Select(Link))}<a href="{page.Other}" lang="{(page.Language == "nl" ? "en" : "nl")}">{(page.Language == "nl" ? "English" : "Nederlands")}</a></nav>
        </footer>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Filled(PublicPage page, IReadOnlyList<OrganisatieOptions> organisaties) => PageText.Of(page)
        .Replace("{{organisaties}}", PageWords.Organisaties(organisaties, page.Language), StringComparison.Ordinal)
        .Replace("{{bewaartermijn}}", PageWords.Bewaartermijn(organisaties, page.Language), StringComparison.Ordinal);

    private static string Link(PublicPage page) => $"<a href=\"{page.Path}\">{page.Title}</a>";
}
