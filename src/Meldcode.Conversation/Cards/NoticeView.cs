using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What the card of a notice may show to the person who gets it. Nothing of what is in the casus.</summary>
/// <param name="Receiver">In which function the person gets it.</param>
/// <param name="Today">Today in Europe/Amsterdam.</param>
public sealed record NoticeView(NoticeStatus Status, Receiver Receiver, DateOnly Today)
{
    /// <summary>Who asks, as Teams knows them; null when that is not known. Stands on the card only, never in a preview.</summary>
    public string? Sender { get; init; }

    public Notice Notice => Status.Notice;

    /// <summary>That this person passed it on; null when not.</summary>
    public NoticeEntry? PassedOn => Own(NoticeEntryKind.PassedOn);

    /// <summary>That this person asked the professional to get in touch; null when not.</summary>
    public NoticeEntry? ContactAsked => Own(NoticeEntryKind.ContactAsked);

    /// <summary>Something is expected of this person: nobody took it up and it was not passed on.</summary>
    public bool IsOpen => Status is { TakenUp: null, State: not NoticeState.Withdrawn } && PassedOn is null;

    public bool IsMine(NoticeEntry entry) => Receiver.PersonId is { } person && PersonIds.Comparer.Equals(entry.To?.PersonId, person);

    private NoticeEntry? Own(NoticeEntryKind kind) => Status.Entries.LastOrDefault(entry => entry.Kind == kind && IsMine(entry));
}
