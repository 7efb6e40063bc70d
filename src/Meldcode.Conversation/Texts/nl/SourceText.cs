using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Where something comes from, always the last line of a card.</summary>
public static class SourceText
{
    private const string Old = "van vóór 2019";

    public static string Line(Protocol protocol, Bronverwijzing source)
    {
        var document = source.OtherDocument ?? $"{protocol.Source.Title}, {protocol.Source.Edition}";
        var old = protocol.Outdated && !document.Contains(Old, StringComparison.Ordinal) ? $" Deze bron is {Old}." : "";
        return source.IsAddition
            ? $"Aanvulling: dit staat niet letterlijk in de bron. Afgeleid van {document} · {source.Section}.{old}"
            : $"Bron: {document} · {source.Section}.{old}";
    }

    /// <summary>Which text the casus follows, to the letter.</summary>
    public static string Version(Protocol protocol) =>
        $"Protocol {protocol.Id}, geldig vanaf {DateText.Day(protocol.ValidFrom)}, versie {protocol.Hash[..Math.Min(8, protocol.Hash.Length)]}.";
}
