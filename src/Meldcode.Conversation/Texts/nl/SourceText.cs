using Meldcode.Conversation.Cards;
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

    /// <summary>Which text the casus follows, and that it began under another one of the same date.</summary>
    public static string Version(CasusView view) =>
        view.TextChanged ? $"{Version(view.Protocol)} Begonnen met versie {Short(view.Casus.Protocol.Hash)}. {Messages.TextChanged}" : Version(view.Protocol);

    /// <summary>A text to the letter.</summary>
    public static string Version(Protocol protocol) =>
        $"Protocol {protocol.Id}, geldig vanaf {DateText.Day(protocol.ValidFrom)}, versie {Short(protocol.Hash)}.";

    private static string Short(string hash) => hash[..Math.Min(8, hash.Length)];
}
