using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Everything that a card about a casus may show. Cards are pure: this in, a card out.</summary>
/// <param name="Today">Today in Europe/Amsterdam.</param>
public sealed record CasusView(CasusId Id, Casus Casus, Protocol Protocol, Organisatie Organisatie, DateOnly Today)
{
    /// <summary>Messages about the casus that are or were on their way to others; empty when that was not looked up.</summary>
    public IReadOnlyList<NoticeStatus> Notices { get; init; } = [];

    /// <summary>For somebody who may look and not change: no button that changes anything.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>What the person who looks may do.</summary>
    public Toegang Toegang { get; init; } = Toegang.OfOwner;

    /// <summary>The casus began under other words of this version than this build has.</summary>
    public bool TextChanged => Casus.Protocol.Hash != Protocol.Hash;

    public Plaats Plaats => Wegwijzer.Plaats(Casus, Protocol);
}
