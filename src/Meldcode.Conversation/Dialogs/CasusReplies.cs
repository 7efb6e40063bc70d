using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.Conversation.Dialogs;

/// <summary>What is said after a command, and what is shown next.</summary>
internal static class CasusReplies
{
    public static async Task CardAsync(ITurnContext turn, AdaptiveCard card, CancellationToken ct) =>
        await turn.SendActivityAsync(CardMessage(card), ct).ConfigureAwait(false);

    public static async Task TextAsync(ITurnContext turn, string text, CancellationToken ct) =>
        await turn.SendActivityAsync(MessageFactory.Text(text), ct).ConfigureAwait(false);

    public static async Task<CasusNext> UnknownCasusAsync(ITurnContext turn, CancellationToken ct)
    {
        await TextAsync(turn, WhyUnknown(turn), ct).ConfigureAwait(false);
        return new CasusNext { Show = CasusShow.Stop };
    }

    /// <summary>Why a casus is not shown: nobody is told that it is gone while it is there.</summary>
    public static string WhyUnknown(ITurnContext turn) =>
        RefusalText.For(new Refusal(TurnScope.Of(turn).ProtocolIsGone ? RefusalCode.ProtocolUnknown : RefusalCode.CasusUnknown));

    /// <summary>Says what became of a command, folds the answered card, and says what to show next.</summary>
    /// <param name="before">The casus as it was when the command came.</param>
    public static Task<CasusNext> AfterAsync(ITurnContext turn, CasusView before, CasusCommand command, CasusUpdate update, CancellationToken ct) => update switch
    {
        CasusUpdate.Saved saved => SavedAsync(turn, before, command, saved, ct),
        CasusUpdate.Stale stale => StaleAsync(turn, command, stale, ct),
        CasusUpdate.Refused { Stored: not null } refused => RefusedAsync(turn, before, refused.Refusal, ct),
        _ => UnknownCasusAsync(turn, ct),
    };

    private static async Task<CasusNext> SavedAsync(ITurnContext turn, CasusView before, CasusCommand command, CasusUpdate.Saved saved, CancellationToken ct)
    {
        var view = before with { Casus = saved.Stored.Casus };
        if (SavedLines.Folded(view, command, saved) is { } folded)
        {
            await FoldAsync(turn, folded.Line, view, folded.Target, ct).ConfigureAwait(false);
        }

        foreach (var line in SavedLines.After(view, command, saved))
        {
            await TextAsync(turn, line, ct).ConfigureAwait(false);
        }

        var stands = saved.Events.OfType<StandReached>().Any(stand => stand.Code.IsMelden());
        return new CasusNext { Show = stands ? CasusShow.Stand : CasusShow.Plaats };
    }

    /// <summary>Another card in the place of one that was sent before.</summary>
    /// <returns>False when the channel would not; the card stays as it was.</returns>
    public static async Task<bool> ReplaceAsync(ITurnContext turn, string activityId, AdaptiveCard card, CancellationToken ct)
    {
        var message = CardMessage(card);
        message.Id = activityId;
        try
        {
            await turn.UpdateActivityAsync(message, ct).ConfigureAwait(false);
            return true;
        }
        catch (ErrorResponseException)
        {
            return false;
        }
    }

    /// <summary>The answered card becomes one line, so that an old button cannot be tapped by mistake.</summary>
    public static async Task FoldAsync(ITurnContext turn, string line, CasusView? view, string? target, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(turn.Activity.ReplyToId) || !TurnScope.Of(turn).Input.IsCard)
        {
            return;
        }

        // When it stays as it was, an old button on it is answered with the current card.
        await ReplaceAsync(turn, turn.Activity.ReplyToId, GevouwenCard.Build(line, view, target), ct).ConfigureAwait(false);
    }

    private static async Task<CasusNext> StaleAsync(ITurnContext turn, CasusCommand command, CasusUpdate.Stale stale, CancellationToken ct)
    {
        if (!SameAgain(stale.Stored.Casus, command))
        {
            await TextAsync(turn, Messages.OldCard, ct).ConfigureAwait(false);
        }

        return new CasusNext();
    }

    private static async Task<CasusNext> RefusedAsync(ITurnContext turn, CasusView view, Refusal refusal, CancellationToken ct)
    {
        var next = CasusNext.AfterRefusal(TurnScope.Of(turn).Input, refusal);
        if (next.Show == CasusShow.Plaats)
        {
            await TextAsync(turn, RefusalText.For(refusal, SavedLines.Part(view, refusal.Subject)), ct).ConfigureAwait(false);
            next.Fault = null;
        }

        return next;
    }

    /// <summary>The same button tapped twice, or the same delivery twice: what it asked for has happened, so nothing is said of it.</summary>
    private static bool SameAgain(Casus casus, CasusCommand command) => command switch
    {
        AnswerAfwegingsvraag c => casus.AdviesAt == c.Knoop || casus.Answer(c.Knoop)?.Antwoord == c.Antwoord,
        RecordOnderdeel c => casus.Saved(c.Onderdeel) is { Reopened: false },
        SkipGesprek c => casus.Saved(c.Onderdeel)?.SkipReason == c.Reason,
        RecordHulpplan c => casus.Hulpplan?.ReviewOn == c.ReviewOn,
        CloseCasus => casus.Closed,
        _ => false,
    };

    /// <summary>A card with words for a bystander that tell nothing.</summary>
    public static Activity CardMessage(AdaptiveCard card)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        message.Summary = CardSummary.Neutral;
        return message;
    }
}
