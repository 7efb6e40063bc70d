using System.Globalization;
using System.Security.Cryptography;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Sharing;

/// <summary>
/// Everything about who sees a casus. Its cards carry all that is needed, so nothing of it waits in a dialog and a question
/// that waits goes on waiting.
/// </summary>
public sealed class SharingAnswers(CasusDesk desk, IAuditReader audit, RandomNumberGenerator random)
{
    /// <param name="open">The casus that is open in this chat, for typed words.</param>
    /// <returns>False when this was about something else.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CasusId? open, CancellationToken ct)
    {
        var input = TurnScope.Of(turn).Input;
        switch (input.Verb)
        {
            case CardVerb.Toegang:
                await ShowAsync(turn, input.Casus ?? open, null, ct).ConfigureAwait(false);
                return true;
            case CardVerb.WieKeek:
                await ShowWieKeekAsync(turn, input.Casus ?? CasusId.Read(input.Target) ?? open, ct).ConfigureAwait(false);
                return true;
            case CardVerb.Delen or CardVerb.Overdragen or CardVerb.AanbodIntrekken or CardVerb.MeelezenStoppen or CardVerb.Betrokken or CardVerb.Overnemen:
                await ChangeAsync(turn, input.Casus ?? open, ct).ConfigureAwait(false);
                return true;
            case CardVerb.AanbodCode when AanbodCode.Read(input.Target) is { } code:
                await CasusReplies.CardAsync(turn, AanbodCard.ForCode(code), ct).ConfigureAwait(false);
                return true;
            case CardVerb.AanbodAannemen or CardVerb.AanbodWeigeren:
                await AnswerAsync(turn, Key(input.Target), ct).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A card for each offer to this person that waits for an answer.</summary>
    public async Task ShowOffersAsync(ITurnContext turn, CancellationToken ct)
    {
        foreach (var offered in await desk.OffersAsync(TurnScope.Of(turn), ct).ConfigureAwait(false))
        {
            await CasusReplies.CardAsync(turn, AanbodCard.Build(offered), ct).ConfigureAwait(false);
        }
    }

    private async Task ShowAsync(ITurnContext turn, CasusId? id, string? fault, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (id is null)
        {
            await CasusReplies.TextAsync(turn, SharingText.NoCasusOpen, ct).ConfigureAwait(false);
        }
        else if (await desk.ViewAsync(scope, id.Value, ct).ConfigureAwait(false) is { } view)
        {
            await CasusReplies.CardAsync(turn, ToegangCard.Build(view, scope.Actor.PersonId, scope.Now, fault), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Whoever may not read that, hears what they would of a casus that is not there.</summary>
    private async Task ShowWieKeekAsync(ITurnContext turn, CasusId? id, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var page = int.TryParse(scope.Input.Value(CardData.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : 0;
        if (id is null)
        {
            await CasusReplies.TextAsync(turn, SharingText.NoCasusOpen, ct).ConfigureAwait(false);
        }
        else if (await audit.ReadAsync(scope.Actor, id.Value, page, ct).ConfigureAwait(false) is { } found)
        {
            await CasusReplies.CardAsync(turn, WieKeekCard.Build(id.Value, found, scope.Today), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
        }
    }

    private async Task ChangeAsync(ITurnContext turn, CasusId? id, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (id is not { } known || await desk.ViewAsync(scope, known, ct).ConfigureAwait(false) is not { } view)
        {
            await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
            return;
        }

        var (command, code) = SharingCommands.Read(scope, view, random);
        if (command is null)
        {
            await ShowAsync(turn, known, null, ct).ConfigureAwait(false);
            return;
        }

        switch (await desk.UpdateAsync(scope, known, command, ct).ConfigureAwait(false))
        {
            case CasusUpdate.Saved:
                await CasusReplies.TextAsync(turn, SharingLines.Saved(command, code, scope.Now), ct).ConfigureAwait(false);
                await ShowAsync(turn, known, null, ct).ConfigureAwait(false);
                break;
            case CasusUpdate.Refused { Stored: not null } refused:
                await ShowAsync(turn, known, SharingLines.Fault(refused.Refusal), ct).ConfigureAwait(false);
                break;
            case CasusUpdate.Stale:
                await ShowAsync(turn, known, null, ct).ConfigureAwait(false);
                break;
            default:
                await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
                break;
        }
    }

    private async Task AnswerAsync(ITurnContext turn, AanbodKey? key, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        var accept = scope.Input.Verb == CardVerb.AanbodAannemen;
        var update = key is null ? new CasusUpdate.NotFound() : await desk.AnswerAanbodAsync(scope, key, accept, ct).ConfigureAwait(false);
        var stored = update switch
        {
            CasusUpdate.Saved saved => saved.Stored,
            CasusUpdate.Stale stale => stale.Stored,
            _ => null,
        };
        if (stored is null)
        {
            await CasusReplies.TextAsync(turn, RefusalText.For(new Refusal(RefusalCode.AanbodUnknown)), ct).ConfigureAwait(false);
        }
        else if (stored.Toegang.May(Recht.Lezen) && desk.View(scope, stored) is { } view)
        {
            var line = stored.Toegang.IsOwner ? SharingText.AcceptedHandOver : SharingText.AcceptedShare;
            await CasusReplies.CardAsync(turn, AanbodCard.Accepted(view, line), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.TextAsync(turn, SharingText.Refused, ct).ConfigureAwait(false);
        }
    }

    private static AanbodKey? Key(string? target)
    {
        if (AanbodCode.Read(target) is { } code)
        {
            return new AanbodKey.ByCode(code);
        }

        return target?.Split('/') is [var casus, var aanbod] && CasusId.Read(casus) is { } id ? new AanbodKey.ById(id, aanbod) : null;
    }
}
