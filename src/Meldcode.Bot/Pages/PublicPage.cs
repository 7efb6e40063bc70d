namespace Meldcode.Bot.Pages;

/// <summary>A page that anybody may read, in one language.</summary>
/// <param name="Path">Address on this bot.</param>
/// <param name="Name">Name of its text in Pages/Texts, without language.</param>
/// <param name="Language">nl or en.</param>
/// <param name="Other">The same page in the other language.</param>
internal sealed record PublicPage(string Path, string Name, string Language, string Title, string Other)
{
    /// <summary>The three pages that Teams asks for (manifest/manifest.json), each in Dutch and in English.</summary>
    public static IReadOnlyList<PublicPage> All { get; } =
    [
        new("/privacy", "privacy", "nl", "Privacy", "/en/privacy"),
        new("/voorwaarden", "voorwaarden", "nl", "Voorwaarden", "/en/terms"),
        new("/ondersteuning", "ondersteuning", "nl", "Ondersteuning", "/en/support"),
        new("/en/privacy", "privacy", "en", "Privacy", "/privacy"),
        new("/en/terms", "voorwaarden", "en", "Terms of use", "/voorwaarden"),
        new("/en/support", "ondersteuning", "en", "Support", "/ondersteuning"),
    ];
}
