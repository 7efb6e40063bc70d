using System.Data.Common;
using Meldcode.Conversation.Dialogs;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Meldcode.Conversation.Escalation;

/// <summary>
/// The first rung: a card in the person's own chat with the bot. Where that chat is, is known from an earlier message,
/// or found by Graph (which installs the app), or asked of the channel.
/// </summary>
public sealed class CardRung(ProactiveChat chat, IConversationBook book, NoticeCards cards, ILogger<CardRung> log, IPersonalChat? finder = null) : IRung
{
    private static readonly TimeSpan WhenStorageFails = TimeSpan.FromMinutes(1);

    public Rung Kind => Rung.Card;

    public async Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(receiver);
        if (receiver.PersonId is not { } person)
        {
            return new RungResult.Unavailable(RungFault.NobodySet);
        }

        var spoken = await SpeakAsync(notice, receiver, person, ct).ConfigureAwait(false);
        if (!spoken.IsSent)
        {
            Log.CardNotDelivered(log, notice.Id, spoken.Result.GetType().Name, spoken.Status);
        }

        return spoken.Result;
    }

    private async Task<Spoken> SpeakAsync(Notice notice, Receiver receiver, string person, CancellationToken ct)
    {
        try
        {
            var card = await cards.ForAsync(notice, receiver, ct).ConfigureAwait(false);
            return await KnownAsync(notice.TenantId, person, card, ct).ConfigureAwait(false)
                ?? await FoundAsync(notice.TenantId, person, card, ct).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // Every read is before a send, so nothing has left.
            return new Spoken(new RungResult.Later(WhenStorageFails, RungFault.Outage), 0);
        }
    }

    /// <returns>Null when it is not known where the chat is, or not any more.</returns>
    private async Task<Spoken?> KnownAsync(string tenant, string person, AdaptiveCards.AdaptiveCard card, CancellationToken ct)
    {
        if (PersonalReference.Read(await book.FindAsync(tenant, person, ct).ConfigureAwait(false)) is not { } reference)
        {
            return null;
        }

        var spoken = await chat.SayAsync(reference, CasusReplies.CardMessage(card), ct).ConfigureAwait(false);
        if (!spoken.IsGone)
        {
            return spoken;
        }

        await book.ForgetAsync(tenant, person, ct).ConfigureAwait(false);
        return null;
    }

    private async Task<Spoken> FoundAsync(string tenant, string person, AdaptiveCards.AdaptiveCard card, CancellationToken ct)
    {
        var message = CasusReplies.CardMessage(card);
        var found = finder is null ? null : await finder.OpenAsync(tenant, person, ct).ConfigureAwait(false);
        var spoken = found switch
        {
            PersonalChatResult.Found there when chat.At(tenant, person, there.ConversationId) is { } at => await chat.SayAsync(at, message, ct).ConfigureAwait(false),
            PersonalChatResult.Later later => new Spoken(new RungResult.Later(later.After, later.Fault), 0),
            PersonalChatResult.Unavailable { Fault: not RungFault.NotConfigured } closed => new Spoken(new RungResult.Unavailable(closed.Fault), 0),
            _ => await chat.OpenAsync(tenant, person, message, ct).ConfigureAwait(false),
        };
        if (spoken is { IsSent: true, Reference: { } reference })
        {
            await RememberAsync(tenant, person, reference, ct).ConfigureAwait(false);
        }

        return spoken;
    }

    /// <summary>The card is there already: that its place could not be kept must not send it again.</summary>
    private async Task RememberAsync(string tenant, string person, ConversationReference reference, CancellationToken ct)
    {
        try
        {
            await book.RememberAsync(tenant, person, PersonalReference.Of(reference), ct).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            Log.ChatNotKept(log, fault.GetType().Name);
        }
    }
}
