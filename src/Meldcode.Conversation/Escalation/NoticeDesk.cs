using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Tells the professional whose casus it is how the messages about it fare.</summary>
public sealed class NoticeDesk(INoticeBoard board, NoticeCards cards, OwnerCards owners)
{
    /// <summary>A card for each message that has none yet; it is kept right from then on.</summary>
    /// <param name="told">What was put ready in this turn. Without a message for it, the professional has to tell it themselves.</param>
    public async Task ShowAsync(ITurnContext turn, CasusView view, IReadOnlyList<Aanleiding> told, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(told);
        if (told.Count == 0)
        {
            return;
        }

        var shown = 0;
        foreach (var status in (await ToOthersAsync(TurnScope.Of(turn).Actor, view.Id, ct).ConfigureAwait(false)))
        {
            shown += await ShowFirstAsync(turn, status, ct).ConfigureAwait(false) ? 1 : 0;
        }

        foreach (var aanleiding in told.Where(_ => shown == 0))
        {
            await CasusReplies.TextAsync(turn, TurnText.Told(aanleiding.Kind, SavedLines.Who(view, aanleiding)), ct).ConfigureAwait(false);
        }
    }

    /// <summary>The view with what is known of its messages.</summary>
    public async Task<CasusView> WithNoticesAsync(TurnScope scope, CasusView view, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(view);
        return view.Casus is { StapReached: < 4, Uitkomst: null, AcuutGevaar: false }
            ? view
            : view with { Notices = await ToOthersAsync(scope.Actor, view.Id, ct).ConfigureAwait(false) };
    }

    /// <summary>A new card of how it stands now.</summary>
    public async Task SendAsync(ITurnContext turn, NoticeStatus status, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(status);
        var sent = await turn.SendActivityAsync(CasusReplies.CardMessage(cards.ForOwnerNow(status)), ct).ConfigureAwait(false);
        if (sent?.Id is not { Length: > 0 } activity)
        {
            return;
        }

        await owners.KeepAsync(status.Notice.Id, TurnScope.Of(turn).Actor.PersonId, activity, ct).ConfigureAwait(false);
        await CatchUpAsync(turn, status, activity, ct).ConfigureAwait(false);
    }

    private async Task<bool> ShowFirstAsync(ITurnContext turn, NoticeStatus status, CancellationToken ct)
    {
        if (await owners.FindAsync(status.Notice.Id, ct).ConfigureAwait(false) is not null)
        {
            return false;
        }

        await SendAsync(turn, status, ct).ConfigureAwait(false);
        return true;
    }

    /// <summary>The worker may have moved it on between the reading and the keeping.</summary>
    private async Task CatchUpAsync(ITurnContext turn, NoticeStatus shown, string activity, CancellationToken ct)
    {
        if (await board.FindAsync(TurnScope.Of(turn).Actor, shown.Notice.Id, ct).ConfigureAwait(false) is { } now && now.Entries.Count != shown.Entries.Count)
        {
            await CasusReplies.ReplaceAsync(turn, activity, cards.ForOwnerNow(now), ct).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<NoticeStatus>> ToOthersAsync(Actor owner, CasusId id, CancellationToken ct) =>
        [.. (await board.OfCasusAsync(owner, id, ct).ConfigureAwait(false)).Where(status => status.Notice.Kind
            is NoticeKind.Stap4Reached or NoticeKind.MeldingAdvised or NoticeKind.AndereRoute or NoticeKind.AcuutGevaar
            or NoticeKind.HulptermijnPassed or NoticeKind.VeiligThuisSilent)];
}
