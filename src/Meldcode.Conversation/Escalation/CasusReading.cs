using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Shows a casus to somebody else than whose it is, as far as they may see it. Nothing on the card changes anything.</summary>
public sealed class CasusReading(CasusDesk desk)
{
    public async Task ShowAsync(ITurnContext turn, CasusId? id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var view = id is { } known ? await desk.ViewAsync(TurnScope.Of(turn), known, ct).ConfigureAwait(false) : null;
        if (view is null)
        {
            await CasusReplies.TextAsync(turn, NoticeText.MayNotRead, ct).ConfigureAwait(false);
            return;
        }

        await CasusReplies.CardAsync(turn, CasusLezenCard.Build(view with { ReadOnly = true }), ct).ConfigureAwait(false);
    }
}
