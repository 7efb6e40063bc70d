using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>
/// Buttons that leaf through what is known. They change the card in place for whoever taps, so that in a meeting nobody's
/// card turns under their eyes; a client that cannot do that gets the next card as a new message.
/// </summary>
internal static class KennisButtons
{
    public static AdaptiveExecuteAction Show(KennisView view, string verb, string title, string? target = null, int page = 1)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [CardData.Verb] = verb, [CardData.Large] = view.Large ? CardData.Yes : CardData.No };
        if (target is not null)
        {
            data[CardData.Target] = target;
        }

        if (page > 1)
        {
            data[CardData.Page] = page;
        }

        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = verb,
            Data = data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = data }),
        };
    }

    public static AdaptiveExecuteAction Themas(KennisView view) => Show(view, CardVerb.Uitleg, KennisText.AlleThemas);

    /// <summary>The same card with letters of the other size.</summary>
    public static AdaptiveExecuteAction Size(KennisView view, string verb, string? target, int page = 1) =>
        Show(view with { Large = !view.Large }, verb, view.Large ? KennisText.GewoneLetters : KennisText.GroteLetters, target, page);

    /// <summary>Back to the question that waits; it is never too old, whatever happened to the casus meanwhile.</summary>
    public static AdaptiveSubmitAction? Back(KennisView view) => view.Back is { } back && !view.InGroup
        ? CardButtons.Submit(CardVerb.Open, KennisText.VerderMetStap(back.Stap)).With(CardData.Casus, back.Casus.ToString()).Primary()
        : null;

    /// <summary>A line that is tapped as a whole, high enough for a thumb.</summary>
    public static AdaptiveContainer Row(KennisView view, string verb, string title, string? target, string? small = null) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        PixelMinHeight = 28,
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
        Items =
        [
            new AdaptiveTextBlock($"{title}\u00A0›") { Wrap = true, Color = AdaptiveTextColor.Accent, Size = view.Large ? AdaptiveTextSize.Large : AdaptiveTextSize.Default },
            .. small is null ? Array.Empty<AdaptiveElement>() : [KennisBlocks.UnderRow(small)],
        ],
        SelectAction = Show(view, verb, title, target),
    };
}
