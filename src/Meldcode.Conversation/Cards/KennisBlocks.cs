using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The parts of a card with knowledge: its text in the chosen size, and what to mind about it.</summary>
internal static class KennisBlocks
{
    private const string Bullet = "• ";

    public static AdaptiveTextBlock Title(KennisView view, string text)
    {
        var title = Blocks.Title(text);
        title.Size = view.Large ? AdaptiveTextSize.ExtraLarge : AdaptiveTextSize.Large;
        return title;
    }

    public static AdaptiveTextBlock Text(KennisView view, string text)
    {
        var block = Blocks.Text(text);
        block.Size = view.Large ? AdaptiveTextSize.Large : AdaptiveTextSize.Default;
        return block;
    }

    public static AdaptiveTextBlock UnderRow(string text)
    {
        var line = Blocks.Small(text);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    /// <summary>Paragraphs one by one; points that follow each other become one list.</summary>
    public static IEnumerable<AdaptiveElement> Paragraphs(KennisView view, IReadOnlyList<string> lines)
    {
        var points = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(Bullet, StringComparison.Ordinal))
            {
                points.Add(line[Bullet.Length..]);
                continue;
            }

            foreach (var list in Points(view, points))
            {
                yield return list;
            }

            points.Clear();
            yield return Text(view, line);
        }

        foreach (var list in Points(view, points))
        {
            yield return list;
        }
    }

    public static AdaptiveContainer? Acuut(KennisItem item) =>
        item.Acuut ? Blocks.Box(AdaptiveContainerStyle.Attention, Blocks.Text(KennisText.AcuutLine)) : null;

    public static IEnumerable<AdaptiveElement?> Flags(KennisItem item, string variant) =>
    [
        item.AppliesTo(variant) ? null : Blocks.Banner(KennisText.OtherVariant(item.Variants.Select(KennisBronText.Meldcode), KennisBronText.Meldcode(variant))),
        .. item.Contradiction is { } id ? Difference(id, variant) : [],
        item.Outdated ? Blocks.Small(KennisText.Outdated) : null,
        item.IsAddition ? Blocks.Small(KennisText.Addition) : null,
    ];

    public static IEnumerable<AdaptiveElement> Sources(KennisItem item)
    {
        var lines = KennisBronText.Lines(item);
        return lines.Select((line, i) => i == 0 ? Blocks.Source(line) : UnderRow(line));
    }

    private static IEnumerable<AdaptiveElement> Points(KennisView view, List<string> points) => points.Count == 0
        ? []
        : [Text(view, string.Join('\r', points.Select(point => $"- {point}")))];

    /// <summary>What differs, what the organisation's own meldcode says, and the others behind a tap.</summary>
    private static IEnumerable<AdaptiveElement> Difference(string id, string variant)
    {
        if (TegenspraakCatalog.BuiltIn.Find(id) is not { } difference)
        {
            return [Blocks.Box(AdaptiveContainerStyle.Warning, Blocks.Text(KennisText.DiffersUnknown(id)), Blocks.Text(KennisText.UnknownDifference))];
        }

        var yours = KennisBronText.Meldcode(variant);
        var others = difference.Says.Where(pair => pair.Key != variant).Select(pair => KennisText.Says(KennisBronText.Name(pair.Key), pair.Value)).ToList();
        return
        [
            Blocks.Box(
                AdaptiveContainerStyle.Warning,
                [
                    Blocks.Text(KennisText.Differs(difference)),
                    Blocks.Text(difference.Explanation),
                    Blocks.Text(difference.Says.TryGetValue(variant, out var says) ? KennisText.Yours(yours, says) : KennisText.YoursSilent(yours)),
                    .. Fold.Build("andere-bronnen", KennisText.OtherSources, Blocks.Bullets(others)),
                ]),
        ];
    }
}
