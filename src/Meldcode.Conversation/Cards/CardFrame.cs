using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What every card has in common: version, language, and words for where it cannot be drawn.</summary>
internal static class CardFrame
{
    // The newest that Teams takes from a bot.
    private static AdaptiveSchemaVersion Version => new(1, 5);

    public static AdaptiveCard New(IEnumerable<AdaptiveElement?> body, params IEnumerable<AdaptiveAction?> actions) => new(Version)
    {
        Lang = "nl",
        FallbackText = FrameText.Fallback,
        Speak = CardSummary.Neutral,
        Body = [.. body.OfType<AdaptiveElement>()],
        Actions = [.. actions.OfType<AdaptiveAction>()],
    };

    /// <summary>A card that opens inside another one.</summary>
    public static AdaptiveShowCardAction Opens(string title, IEnumerable<AdaptiveElement?> body, params IEnumerable<AdaptiveAction?> actions) => new()
    {
        Title = title,
        Card = new AdaptiveCard(Version) { Body = [.. body.OfType<AdaptiveElement>()], Actions = [.. actions.OfType<AdaptiveAction>()] },
    };
}
