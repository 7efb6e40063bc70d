using AdaptiveCards;
using Meldcode.Conversation.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.Conversation.Kennis;

/// <summary>Shows a card where it was asked for: in place of the tapped one when the client can do that, else as a message.</summary>
internal static class KennisReplies
{
    public static async Task ShowAsync(ITurnContext turn, AdaptiveCard card, CancellationToken ct)
    {
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            turn.TurnState.Set(new CardInPlace(card));
            return;
        }

        await CasusReplies.CardAsync(turn, card, ct).ConfigureAwait(false);
    }

    /// <summary>The card that the answer to this invoke carries; null when there is none.</summary>
    public static AdaptiveCard? InPlace(ITurnContext turn) => turn.TurnState.Get<CardInPlace>()?.Card;

    private sealed record CardInPlace(AdaptiveCard Card);
}
