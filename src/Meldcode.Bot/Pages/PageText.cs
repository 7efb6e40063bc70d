using System.Text;

namespace Meldcode.Bot.Pages;

/// <summary>The files of Pages/Texts, which travel inside the program.</summary>
internal static class PageText
{
    public static string Style { get; } = Read("page.css");

    public static string Of(PublicPage page) => Read($"{page.Name}.{page.Language}.html");

    private static string Read(string name)
    {
        using var stream = typeof(PageText).Assembly.GetManifestResourceStream($"pages/{name}")
            ?? throw new InvalidOperationException($"Pages/Texts/{name} is not in this build");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
