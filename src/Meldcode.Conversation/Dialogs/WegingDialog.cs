using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>The weighing and the decisions: one question a card, asked in the order of the protocol.</summary>
public sealed class WegingDialog(CasusDesk desk) : CasusStapDialog(nameof(WegingDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed)
    {
        if (Asked(view) is not { } knoop)
        {
            return null;
        }

        return next.Show == CasusShow.Afwijking && Antwoorden.Read(next.Answer) is { } answer
            ? AfwijkingCard.Build(view, knoop, answer, FaultOnOwnCard(next, typed, fault))
            : VraagCard.Build(view, knoop, view.Protocol.VraagOf(knoop), view.Casus.AdviesAt == knoop.Id, fault);
    }

    /// <summary>The first time the card itself explains that a reason is needed; only an empty reason is a fault.</summary>
    private static string? FaultOnOwnCard(CasusNext next, IReadOnlyDictionary<string, string>? typed, string? fault) =>
        next.Fault is not null && typed?.ContainsKey(CardData.Reason) == true ? fault : null;

    private static Knoop? Asked(CasusView view) => view.Plaats switch
    {
        VraagPlaats place => place.Knoop,
        WachtPlaats place => place.Knoop,
        UitkomstPlaats => Wegwijzer.FollowUp(view.Casus, view.Protocol),
        _ => null,
    };
}
