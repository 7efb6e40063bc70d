using AdaptiveCards;

namespace Meldcode.Conversation.Cards;

/// <summary>Something that opens with a tap on its heading and costs one line until then.</summary>
internal static class Fold
{
    /// <param name="id">Unique on the card.</param>
    /// <returns>Nothing when there is nothing to unfold.</returns>
    public static IEnumerable<AdaptiveElement> Build(string id, string title, params IEnumerable<AdaptiveElement?> content)
    {
        var items = content.OfType<AdaptiveElement>().ToList();
        if (items.Count == 0)
        {
            return [];
        }

        AdaptiveTargetElement[] all = [$"{id}-dicht", $"{id}-open", id];
        return
        [
            Head($"{id}-dicht", $"▸ {title}", title, true, all),
            Head($"{id}-open", $"▾ {title}", title, false, all),
            new AdaptiveContainer { Id = id, IsVisible = false, Spacing = AdaptiveSpacing.Small, Items = items },
        ];
    }

    private static AdaptiveContainer Head(string id, string text, string title, bool visible, AdaptiveTargetElement[] targets) => new()
    {
        Id = id,
        IsVisible = visible,
        Items = [new AdaptiveTextBlock(text) { Wrap = true, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Accent }],
        SelectAction = new AdaptiveToggleVisibilityAction { Title = title, TargetElements = [.. targets] },
    };
}
