using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What an answered card folds into: one line, and the way to change it.</summary>
public static class GevouwenCard
{
    /// <param name="line">From <see cref="FoldedText"/>.</param>
    /// <param name="wijzigTarget">Knoop or onderdeel to reopen; null when there is nothing to change.</param>
    public static AdaptiveCard Build(string line, CasusView? view, string? wijzigTarget)
    {
        var change = view is null || wijzigTarget is null ? null : CasusActions.Wijzig(view, wijzigTarget, line);
        return CardFrame.New([Blocks.Row(Blocks.Text(line), change), Blocks.Small(FrameText.AcuutLine)]);
    }
}
