using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Everything that a card about a casus may show. Cards are pure: this in, a card out.</summary>
/// <param name="Today">Today in Europe/Amsterdam.</param>
public sealed record CasusView(CasusId Id, Casus Casus, Protocol Protocol, Organisatie Organisatie, DateOnly Today)
{
    public Plaats Plaats => Wegwijzer.Plaats(Casus, Protocol);
}
