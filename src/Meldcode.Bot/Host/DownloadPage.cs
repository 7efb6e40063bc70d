using System.Net;
using System.Security.Cryptography;
using System.Text;
using Meldcode.Conversation.Texts;

namespace Meldcode.Bot.Host;

/// <summary>The two pages of a download, without a script, a picture or anything from elsewhere.</summary>
internal static class DownloadPage
{
    public const string Code = "code";

    public const string Form = "vorm";

    public const string AsText = "tekst";

    private const string Style =
        "body{font:1.125rem/1.5 'Segoe UI',system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
        + "h1{font-size:1.5rem}input,button{font:inherit;padding:.6rem .8rem;margin:.4rem 0;box-sizing:border-box;width:100%}"
        + "input{border:1px solid #666;letter-spacing:.2em}button{background:#1f3864;color:#fff;border:0;border-radius:4px;cursor:pointer}"
        + "button.tweede{background:#fff;color:#1f3864;border:2px solid #1f3864}:focus-visible{outline:3px solid #d87f00;outline-offset:2px}"
        + "@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}button.tweede{background:#1b1b1b;color:#bcd;border-color:#bcd}}";

    /// <summary>Allows this page's own style and sending its form back here; nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static string Ask { get; } = Page(DownloadPageText.Title,
        $"""
        <p>{Text(DownloadPageText.Intro)}</p>
        <form method="post" autocomplete="off">
        <label for="code">{Text(DownloadPageText.Code)}</label>
        <input id="code" name="{Code}" inputmode="numeric" maxlength="12" required autofocus>
        <button name="{Form}" value="bestand">{Text(DownloadPageText.AsFile)}</button>
        <button class="tweede" name="{Form}" value="{AsText}">{Text(DownloadPageText.AsText)}</button>
        </form>
        <p>{Text(DownloadPageText.Caution)}</p>
        """);

    public static string Refused { get; } = Page(DownloadPageText.Refused, $"<p>{Text(DownloadPageText.WhatNow)}</p>");

    public static string TooMany { get; } = Page(DownloadPageText.Refused, $"<p>{Text(DownloadPageText.TooMany)}</p>");

    private static string Page(string title, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex"><title>{Text(title)}</title><style>{Style}</style></head>
        <body><main><h1>{Text(title)}</h1>
        {body}
        </main></body></html>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
