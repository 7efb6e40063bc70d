using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;

namespace Meldcode.Conversation.Dialogs;

/// <summary>All that was saved so far, each part with a way to change it.</summary>
public sealed class AntwoordenDialog(CasusDesk desk) : CasusStapDialog(nameof(AntwoordenDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed) =>
        MijnAntwoordenCard.Build(view);
}
