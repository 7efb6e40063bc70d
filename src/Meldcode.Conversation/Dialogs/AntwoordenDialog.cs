using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;

namespace Meldcode.Conversation.Dialogs;

/// <summary>All that was saved so far: for the eigenaar with a way to change it, for others to read.</summary>
public sealed class AntwoordenDialog(CasusDesk desk) : CasusStapDialog(nameof(AntwoordenDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed) =>
        view.ReadOnly ? CasusLezenCard.Build(view) : MijnAntwoordenCard.Build(view);
}
