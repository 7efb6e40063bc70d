using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;

namespace Meldcode.Conversation.Dialogs;

/// <summary>What help, by whom, and the day on which its effect is looked at.</summary>
public sealed class HulpplanDialog(CasusDesk desk) : CasusStapDialog(nameof(HulpplanDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed) =>
        HulpplanCard.Build(view, fault, typed);
}
