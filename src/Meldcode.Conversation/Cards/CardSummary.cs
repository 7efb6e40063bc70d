using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What a phone may preview of any card: the same words for all, so that they tell nothing.</summary>
public static class CardSummary
{
    /// <summary>For <c>Activity.Summary</c> of every activity that carries a card.</summary>
    public const string Neutral = FrameText.Summary;
}
