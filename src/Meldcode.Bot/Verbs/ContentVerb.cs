using System.Globalization;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>The whole library: as JSON, or as a document that a reader who does not program can check by theme.</summary>
internal sealed class ContentVerb(KennisCatalog catalog) : IVerb
{
    public string Name => "content";

    public string Usage => "content --json|--markdown";

    public string Summary => "Alle kennis met bron: voor een programma, of als leesdocument per thema";

    public IReadOnlyCollection<string> Options => ["--json", "--markdown"];

    public string Answer(VerbArguments arguments) => (arguments.Json, arguments.Markdown) switch
    {
        (true, false) => VerbJson.Array(catalog.All.Select(Line)),
        (false, true) => Markdown(),
        _ => throw new UsageException("Kies één vorm: content --json of content --markdown."),
    };

    private static ContentLine Line(KennisItem item) => new(
        item.Id, item.Kind, item.Theme, item.Heading, string.Join("\n", item.Text), item.Facts,
        [.. item.Sources.Select(source => $"{source.Document}: {source.Section}")],
        item.Variants, item.Outdated, item.IsAddition, item.Contradiction, item.Questions);

    private string Markdown()
    {
        var text = new StringBuilder("# Alles wat Meldcode weet\n");
        foreach (var theme in catalog.Themes.Order(StringComparer.Ordinal))
        {
            text.Append($"\n## {theme}\n");
            catalog.All.Where(item => item.Theme == theme).ToList().ForEach(item => Append(text, item));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, KennisItem item)
    {
        text.Append($"\n### {item.Heading} (`{item.Id}`)\n\n");
        text.AppendJoin("\n\n", item.Text).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Soort: {item.Kind}; geldt voor: {(item.Variants.Count == 0 ? "alle" : string.Join(", ", item.Variants))}; vanaf {item.ValidFrom:yyyy-MM-dd}\n");
        text.Append($"- Bron: {string.Join("; ", item.Sources.Select(source => $"{source.Document}, {source.Section}"))}\n");
        text.Append($"- Feiten: {string.Join(", ", item.Facts)}\n");
        text.Append($"- Zo wordt ernaar gevraagd: {string.Join(" · ", item.Questions)}\n");
        var marks = new[] { item.Outdated ? "verouderd" : null, item.IsAddition ? "aanvulling" : null, item.Contradiction is { } number ? $"tegenspraak {number}" : null };
        if (marks.OfType<string>().ToList() is { Count: > 0 } shown)
        {
            text.Append($"- Let op: {string.Join(", ", shown)}\n");
        }
    }

    private sealed record ContentLine(
        string Id, string Kind, string Theme, string Heading, string Text, IReadOnlyList<string> Ids, IReadOnlyList<string> Source,
        IReadOnlyList<string> Variants, bool Verouderd, bool Aanvulling, string? Tegenspraak, IReadOnlyList<string> Questions);
}
