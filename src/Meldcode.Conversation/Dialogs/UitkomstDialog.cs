using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>What to do now: the outcome, the outcome that holds already, help that runs, or a closed casus.</summary>
public sealed class UitkomstDialog(CasusDesk desk) : CasusStapDialog(nameof(UitkomstDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed) =>
        (next.Show, view.Plaats) switch
        {
            (CasusShow.Stand, VraagPlaats) when view.Casus.Stand is { } stand => UitkomstCard.Build(view, view.Protocol.Uitkomst(stand), null),
            (CasusShow.NietMelden, UitkomstPlaats place) => NietMeldenCard.Build(view, place.Uitkomst, fault, typed?.GetValueOrDefault(CardData.Reason)),
            (_, UitkomstPlaats place) => UitkomstCard.Build(view, place.Uitkomst, view.Casus.Uitkomst),
            (_, WachtPlaats place) => WachtCard.Build(view, place),
            (_, GeslotenPlaats) => GeslotenCard.Build(view),
            _ => null,
        };
}
