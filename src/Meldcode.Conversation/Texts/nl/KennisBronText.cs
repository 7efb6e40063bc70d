using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Where an item comes from: every source with its sections, never folded away.</summary>
public static class KennisBronText
{
    private const string Ours = "Bron: aanvulling van Meldcode zelf.";

    private static readonly Dictionary<string, Protocol> Documents = ProtocolCatalog.BuiltIn.All
        .GroupBy(protocol => protocol.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.MaxBy(protocol => protocol.ValidFrom)!, StringComparer.Ordinal);

    public static IReadOnlyList<string> Lines(KennisItem item) => item.Sources.Count == 0
        ? [Ours]
        : [.. item.Sources.GroupBy(source => source.Document, StringComparer.Ordinal)
            .Select(group => $"Bron: {Document(group.Key)} · {string.Join("; ", group.Select(source => source.Section).Distinct(StringComparer.Ordinal)).TrimEnd('.')}.")];

    /// <summary>One line for where there is room for one.</summary>
    public static string Short(KennisItem item) => item.Sources.Count == 0
        ? Ours
        : $"Bron: {Sentence.Join([.. item.Sources.Select(source => Name(source.Document)).Distinct(StringComparer.Ordinal)])}.";

    public static string Overview(IEnumerable<Signaallijst> lists) =>
        $"Bron: {Sentence.Join([.. lists.Select(list => list.Source.OtherDocument ?? Document("inos")).Distinct(StringComparer.Ordinal)])}. {KennisSignalenText.SourceIntro}";

    public static string Line(Signaallijst list) => $"Bron: {list.Source.OtherDocument ?? Document("inos")} · {list.Source.Section}.";

    /// <summary>What a variant is called in a sentence.</summary>
    public static string Name(string variant) => Documents.TryGetValue(variant, out var protocol) ? protocol.ShortName : variant;

    /// <summary>The meldcode of a variant, with its own name.</summary>
    public static string Meldcode(string variant) => Documents.TryGetValue(variant, out var protocol) ? ProtocolText.The(protocol) : variant;

    private static string Document(string variant) =>
        Documents.TryGetValue(variant, out var protocol) ? $"{protocol.Source.Title}, {protocol.Source.Edition}" : variant;
}
