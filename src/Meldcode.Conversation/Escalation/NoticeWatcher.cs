using System.Data.Common;
using AdaptiveCards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Domain;
using Microsoft.Extensions.Logging;

namespace Meldcode.Conversation.Escalation;

/// <summary>
/// Keeps the cards of a notice right in every chat where one stands: the professional's own, and those of whoever got it.
/// A card that cannot be changed stays as it was; tapping it still ends well.
/// </summary>
public sealed class NoticeWatcher(ProactiveChat chat, NoticeCards cards, OwnerCards owners, IConversationBook book, ILogger<NoticeWatcher> log) : INoticeWatcher
{
    /// <summary>After these the cards of the people who got it look different; a try on some rung changes none of them.</summary>
    private static readonly NoticeEntryKind[] SeenByAll =
        [NoticeEntryKind.TakenUp, NoticeEntryKind.PassedOn, NoticeEntryKind.ContactAsked, NoticeEntryKind.Withdrawn];

    private readonly ShownCards _shown = new();

    public Task MovedAsync(NoticeStatus status, CancellationToken ct) => MovedAsync(status, null, ct);

    /// <param name="except">Id of a card that is right already.</param>
    internal async Task MovedAsync(NoticeStatus status, string? except, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(status);
        try
        {
            await ChangeOwnerAsync(status, ct).ConfigureAwait(false);
            await ChangeReceiversAsync(status, except, ct).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            Log.CardsNotRight(log, status.Notice.Id, fault.GetType().Name);
        }
    }

    private async Task ChangeOwnerAsync(NoticeStatus status, CancellationToken ct)
    {
        if (await owners.FindAsync(status.Notice.Id, ct).ConfigureAwait(false) is { } place && IsStillTheirs(status, place))
        {
            await ChangeAsync(status, place.PersonId, place.ActivityId, cards.ForOwnerNow(status), ct).ConfigureAwait(false);
        }
    }

    /// <summary>A casus that was handed over is no longer anything to whose it was.</summary>
    private static bool IsStillTheirs(NoticeStatus status, OwnerCardPlace place) => status.OwnerId is null || PersonIds.Comparer.Equals(status.OwnerId, place.PersonId);

    private async Task ChangeReceiversAsync(NoticeStatus status, string? except, CancellationToken ct)
    {
        if (status.Entries.Count == 0 || !SeenByAll.Contains(status.Entries[^1].Kind))
        {
            return;
        }

        foreach (var (to, reference) in Delivered(status).Where(card => card.Reference != except))
        {
            var card = await cards.ForAsync(status, to, ct).ConfigureAwait(false);
            await ChangeAsync(status, to.PersonId!, reference, card, ct).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(Receiver To, string Reference)> Delivered(NoticeStatus status) =>
        from entry in status.Entries
        where entry is { Kind: NoticeEntryKind.Sent, Rung: Rung.Card, Reference: not null, To: { PersonId: not null, Role: not ReceiverRole.Owner } }
        select (entry.To, entry.Reference);

    private async Task ChangeAsync(NoticeStatus status, string person, string activity, AdaptiveCard card, CancellationToken ct)
    {
        if (PersonalReference.Read(await book.FindAsync(status.Notice.TenantId, person, ct).ConfigureAwait(false)) is not { } there)
        {
            return;
        }

        if (!_shown.IsNew(activity, card))
        {
            return;
        }

        var spoken = await chat.ChangeAsync(there, activity, CasusReplies.CardMessage(card), ct).ConfigureAwait(false);
        if (!spoken.IsSent)
        {
            _shown.Forget(activity);
            Log.CardsNotRight(log, status.Notice.Id, $"{spoken.Status}");
        }
    }
}
