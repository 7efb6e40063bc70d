using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Escalation;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Dialogs;

/// <summary>Answers that change nothing and leave a waiting question waiting.</summary>
public sealed class Lookups(
    CasusDesk desk, KennisAnswers kennis, EscalationAnswers escalation, SharingAnswers sharing, BewaarAnswers bewaren, OverzichtAnswers overzicht)
{
    /// <returns>False when the input is not a look-up.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        switch (scope.Input.Verb)
        {
            case CardVerb.Welkom:
                await CasusReplies.CardAsync(turn, WelkomCard.Build(scope.Organisatie, desk.Default(scope)), ct).ConfigureAwait(false);
                return true;
            case CardVerb.Help:
                await CasusReplies.CardAsync(turn, HelpCard.Build(scope.Organisatie, null), ct).ConfigureAwait(false);
                return true;
            case CardVerb.Bedankt:
                await CasusReplies.TextAsync(turn, KennisText.Graag, ct).ConfigureAwait(false);
                return true;
            case CardVerb.MijnCasussen:
                await MijnCasussenAsync(turn, ct).ConfigureAwait(false);
                return true;
            default:
                return await escalation.TryAnswerAsync(turn, ct).ConfigureAwait(false)
                    || await bewaren.TryAnswerAsync(turn, ct).ConfigureAwait(false)
                    || await overzicht.TryAnswerAsync(turn, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Answers from the library, in a chat of one's own; <paramref name="back"/> leads to the question that waits.</summary>
    /// <returns>False when nothing was asked that the library could answer.</returns>
    public async Task<bool> TryKennisAsync(ITurnContext turn, KennisBack? back, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (kennis.Card(scope.Input, new KennisView(scope.Organisatie, Back: back), scope.Today) is not { } card)
        {
            return false;
        }

        await KennisReplies.ShowAsync(turn, card, ct).ConfigureAwait(false);
        return true;
    }

    /// <summary>Nothing known was typed or sent and no question waits: one helpful line and the way on.</summary>
    public async Task UnknownAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        await CasusReplies.TextAsync(turn, SavedLines.NotUnderstood(scope.Input), ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(turn, WelkomCard.Build(scope.Organisatie, desk.Default(scope)), ct).ConfigureAwait(false);
    }

    /// <summary>All casussen of this person, with what is offered to them.</summary>
    internal async Task MijnCasussenAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var all = await desk.ListAsync(scope, ct).ConfigureAwait(false);
        var rows = all.Select(stored => (stored, desk.ProtocolOf(stored.Casus))).ToList();
        await CasusReplies.CardAsync(turn, MijnCasussenCard.Build(rows, scope.Today, scope.Organisatie), ct).ConfigureAwait(false);
        if (all.Damaged.Count > 0)
        {
            await CasusReplies.TextAsync(turn, DamageText.Of(all.Damaged), ct).ConfigureAwait(false);
        }

        await sharing.ShowOffersAsync(turn, ct).ConfigureAwait(false);
    }
}
