using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Escalation;

/// <summary>Chooses the card of a notice for the person who gets it, and looks up what may stand on it.</summary>
public sealed class NoticeCards(INoticeBoard board, IReminderBook reminders, IConversationBook book, IOrganisatieDirectory organisaties, TimeProvider clock)
{
    /// <summary>For a notice that is sent now.</summary>
    public async Task<AdaptiveCard> ForAsync(Notice notice, Receiver receiver, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(receiver);
        var known = receiver.PersonId is { } person ? await board.FindAsync(ActorOf(notice, person), notice.Id, ct).ConfigureAwait(false) : null;
        var status = (known ?? new NoticeStatus { Notice = notice, State = NoticeState.Pending, Entries = [] }) with { Notice = notice };
        return await ForAsync(status, receiver, ct).ConfigureAwait(false);
    }

    /// <summary>As it stands now.</summary>
    public async Task<AdaptiveCard> ForAsync(NoticeStatus status, Receiver receiver, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(receiver);
        return (receiver.Role, status.Notice.Kind) switch
        {
            (_, NoticeKind.Test) => TestNoticeCard.Build(new NoticeView(status, receiver, Today)),
            (_, NoticeKind.Reminder) => ReminderCard.Build(status.Notice, await ReminderAsync(status.Notice, receiver, ct).ConfigureAwait(false), Today),
            (_, NoticeKind.PhoneYourself) => PhoneYourselfCard.Build(await WithConflictsAsync(status, receiver, ct).ConfigureAwait(false)),
            (_, NoticeKind.ContactAsked) => ContactAskedCard.Build(ForOwner(status), await AskerAsync(status.Notice, receiver, ct).ConfigureAwait(false)),
            (ReceiverRole.Owner, _) => OwnerNoticeCard.Build(ForOwner(status)),
            _ => NoticeCard.Build(new NoticeView(status, receiver, Today) { Sender = await NameAsync(status, ct).ConfigureAwait(false) }),
        };
    }

    /// <summary>How it fares, for the professional whose casus it is or who asked for the test.</summary>
    public AdaptiveCard ForOwnerNow(NoticeStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status.Notice.Kind == NoticeKind.Test ? TestResultCard.Build(status, Today) : OwnerNoticeCard.Build(ForOwner(status));
    }

    private DateOnly Today => Amsterdam.Day(clock.GetUtcNow());

    private OwnerNoticeView ForOwner(NoticeStatus status)
    {
        var organisatie = organisaties.Find(status.Notice.TenantId) ?? throw new InvalidOperationException("a notice of a tenant that is not served");
        return new OwnerNoticeView(status, organisatie, Today);
    }

    private static Actor ActorOf(Notice notice, string person) => new(notice.TenantId, notice.OrganisatieId, person);

    private async Task<string?> NameAsync(NoticeStatus status, CancellationToken ct) => status.OwnerId is { } owner
        ? PersonalReference.Read(await book.FindAsync(status.Notice.TenantId, owner, ct).ConfigureAwait(false))?.User?.Name
        : null;

    /// <summary>Whom not to phone is only known from the notices that went before.</summary>
    private async Task<OwnerNoticeView> WithConflictsAsync(NoticeStatus status, Receiver owner, CancellationToken ct)
    {
        var skipped = (await OfCasusAsync(status.Notice, owner, ct).ConfigureAwait(false)).SelectMany(other => other.Entries).Where(entry => entry.Skip is not null);
        return ForOwner(status with { OwnerId = status.OwnerId ?? owner.PersonId, Entries = [.. status.Entries, .. skipped] });
    }

    private async Task<string?> AskerAsync(Notice notice, Receiver owner, CancellationToken ct) =>
        (await OfCasusAsync(notice, owner, ct).ConfigureAwait(false))
            .SelectMany(other => other.Entries).Where(entry => entry.Kind == NoticeEntryKind.ContactAsked).MaxBy(entry => entry.At)?.To?.Function;

    private async Task<IReadOnlyList<NoticeStatus>> OfCasusAsync(Notice notice, Receiver owner, CancellationToken ct) =>
        notice.CasusId is { } id && owner.PersonId is { } person ? await board.OfCasusAsync(ActorOf(notice, person), id, ct).ConfigureAwait(false) : [];

    private async Task<Reminder?> ReminderAsync(Notice notice, Receiver owner, CancellationToken ct) => owner.PersonId is { } person
        ? (await reminders.ListAsync(ActorOf(notice, person), ct).ConfigureAwait(false)).FirstOrDefault(reminder => reminder.Id == notice.ReminderId)
        : null;
}
