using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Bewaren;

/// <summary>Taking the record of a casus out, keeping it, and erasing it. A question that waits goes on waiting.</summary>
public sealed class BewaarAnswers(CasusDesk desk, IDownloads downloads, IDownloadPage page, ICasusErasure erasure)
{
    /// <returns>False when the input asks for none of these.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        if (scope.Input.Verb is not (BewaarVerb.Export or BewaarVerb.ExportLink or BewaarVerb.Erase or BewaarVerb.EraseNow
            or BewaarVerb.Hold or BewaarVerb.HoldPlace or BewaarVerb.HoldRelease))
        {
            return false;
        }

        if (await CasusAsync(turn, scope, ct).ConfigureAwait(false) is { } view)
        {
            await AnswerAsync(turn, scope, view, ct).ConfigureAwait(false);
        }

        return true;
    }

    private Task AnswerAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct) => scope.Input.Verb switch
    {
        BewaarVerb.Export => ExportAsync(turn, scope, view, ct),
        BewaarVerb.ExportLink => LinkAsync(turn, scope, view, ct),
        BewaarVerb.Erase => EraseAsync(turn, scope, view, ct),
        BewaarVerb.EraseNow => EraseNowAsync(turn, scope, view, ct),
        BewaarVerb.Hold => CasusReplies.CardAsync(turn, BewaarCard.Build(view, null), ct),
        BewaarVerb.HoldPlace => HoldAsync(turn, scope, view, new PlaceHold { Now = scope.Now, By = scope.Actor.PersonId, Reason = scope.Input.Value(BewaarVerb.Reason) }, ct),
        _ => HoldAsync(turn, scope, view, new ReleaseHold { Now = scope.Now, By = scope.Actor.PersonId }, ct),
    };

    /// <summary>The casus on the card, the one with the typed reference, or else the one that somebody is at work on.</summary>
    private async Task<CasusView?> CasusAsync(ITurnContext turn, TurnScope scope, CancellationToken ct)
    {
        if (scope.Input.Casus is { } id)
        {
            if (await desk.ViewAsync(scope, id, ct).ConfigureAwait(false) is { } shown)
            {
                return shown;
            }

            await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
            return null;
        }

        var stored = await desk.ContinueAsync(scope, ct).ConfigureAwait(false);
        if (stored is not null && desk.View(scope, stored) is { } view)
        {
            return view;
        }

        await CasusReplies.TextAsync(turn, scope.Input.Kenmerk is null && !scope.ProtocolIsGone ? BewaarText.WhichCasus : CasusReplies.WhyUnknown(turn), ct).ConfigureAwait(false);
        return null;
    }

    private async Task ExportAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct)
    {
        if (!await MayExportAsync(turn, scope, view, ct).ConfigureAwait(false))
        {
            return;
        }

        await CasusReplies.CardAsync(turn, ExporteerCard.Build(view, page.For("") is not null), ct).ConfigureAwait(false);
    }

    private async Task LinkAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct)
    {
        if (!await MayExportAsync(turn, scope, view, ct).ConfigureAwait(false))
        {
            return;
        }

        if (page.For("") is null)
        {
            await CasusReplies.TextAsync(turn, BewaarText.ExportNotSetUp, ct).ConfigureAwait(false);
            return;
        }

        var ticket = await downloads.OfferAsync(new DownloadOrder(scope.Actor, DownloadKind.Dossier, view.Id), ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(turn, LinkCard.Build(page.For(ticket.Token)!, ticket), ct).ConfigureAwait(false);
    }

    private static async Task<bool> MayExportAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct)
    {
        if (scope.Known[view.Id].Toegang.May(Recht.Exporteren))
        {
            return true;
        }

        await CasusReplies.TextAsync(turn, RefusalText.For(new Refusal(RefusalCode.NotAllowed)), ct).ConfigureAwait(false);
        return false;
    }

    /// <summary>What stands in the way of every reason is said before anybody fills in a form.</summary>
    private async Task EraseAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct)
    {
        var wasFetched = await downloads.WasFetchedAsync(view.Id, ct).ConfigureAwait(false);
        var refusal = Bewaring.MayErase(view.Casus, scope.Known[view.Id].Toegang, ErasureReason.Filed, wasFetched);
        await CasusReplies.CardAsync(turn, VerwijderCard.Build(view, refusal is null ? null : RefusalText.For(refusal), refusal is null), ct).ConfigureAwait(false);
    }

    private async Task EraseNowAsync(ITurnContext turn, TurnScope scope, CasusView view, CancellationToken ct)
    {
        var reason = scope.Input.Value(BewaarVerb.Why) == nameof(ErasureReason.Filed) ? ErasureReason.Filed : ErasureReason.NotNeeded;
        var result = await erasure.EraseAsync(scope.Actor, view.Id, Kenmerk.Read(scope.Input.Value(BewaarVerb.Kenmerk)), reason, ct).ConfigureAwait(false);
        switch (result)
        {
            case CasusErased.Gone:
                await CasusReplies.TextAsync(turn, BewaarText.Erased(view.Casus.Kenmerk), ct).ConfigureAwait(false);
                return;
            case CasusErased.Refused refused:
                await CasusReplies.CardAsync(turn, VerwijderCard.Build(view, RefusalText.For(refused.Refusal), refused.Refusal.Code == RefusalCode.WrongKenmerk), ct).ConfigureAwait(false);
                return;
            default:
                await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
                return;
        }
    }

    private async Task HoldAsync(ITurnContext turn, TurnScope scope, CasusView view, CasusCommand command, CancellationToken ct)
    {
        switch (await desk.UpdateAsync(scope, view.Id, command, ct).ConfigureAwait(false))
        {
            case CasusUpdate.Saved:
                await CasusReplies.TextAsync(turn, command is PlaceHold ? BewaarText.HoldPlaced : BewaarText.HoldReleased, ct).ConfigureAwait(false);
                return;
            case CasusUpdate.Refused refused:
                await CasusReplies.CardAsync(turn, BewaarCard.Build(view, RefusalText.For(refused.Refusal)), ct).ConfigureAwait(false);
                return;
            case CasusUpdate.Stale stale when desk.View(scope, stale.Stored) is { } now:
                await CasusReplies.TextAsync(turn, Messages.OldCard, ct).ConfigureAwait(false);
                await CasusReplies.CardAsync(turn, BewaarCard.Build(now, null), ct).ConfigureAwait(false);
                return;
            default:
                await CasusReplies.UnknownCasusAsync(turn, ct).ConfigureAwait(false);
                return;
        }
    }
}
