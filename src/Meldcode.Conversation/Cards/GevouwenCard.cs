using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>What an answered card folds into: one line, and the way to change it.</summary>
public static class GevouwenCard
{
    /// <summary>Null for a card of which there is one only.</summary>
    internal static AdaptiveSubmitAction? Another(CasusView view, string onderdeel) =>
        !view.ReadOnly && !view.Casus.Closed && view.Casus.Saved(onderdeel) is { Reopened: false }
        && view.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).FirstOrDefault(part => part.Id == onderdeel) is { Repeatable: true } part
            ? CasusActions.Submit(view, CardVerb.NogEen, ButtonText.NogEen, part.Id).With(CardData.Target, part.Id).Alone().Hint(OnderdeelText.Another(part.Title))
            : null;

    /// <param name="line">From <see cref="FoldedText"/>.</param>
    /// <param name="wijzigTarget">Knoop or onderdeel to reopen; null when there is nothing to change.</param>
    public static AdaptiveCard Build(string line, CasusView? view, string? wijzigTarget)
    {
        var change = view is null || wijzigTarget is null ? null : CasusActions.Wijzig(view, wijzigTarget, line);
        var another = view is not null && wijzigTarget is not null && Another(view, wijzigTarget) is { } button ? new AdaptiveActionSet { Actions = [button] } : null;
        return CardFrame.New([Blocks.Row(Blocks.Text(line), change), another, Blocks.Small(FrameText.AcuutLine)]);
    }
}
