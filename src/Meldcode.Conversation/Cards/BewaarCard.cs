using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Keeps a casus from being erased, or lets go of it.</summary>
public static class BewaarCard
{
    private const int MaxReason = 1000;

    public static AdaptiveCard Build(CasusView view, string? fault)
    {
        ArgumentNullException.ThrowIfNull(view);
        var held = view.Casus.Hold;
        return CardFrame.New(
            [
                Blocks.Title(BewaarText.Title(BewaarText.Hold, view.Casus.Kenmerk)),
                Blocks.Fault(fault),
                Blocks.Text(BewaarText.HoldWhat),
                held is null ? Reason() : Blocks.Typed(BewaarText.HeldSince(held), Sentence.Cut(held.Reason, MaxReason)),
            ],
            held is null
                ? CasusActions.Submit(view, BewaarVerb.HoldPlace, BewaarText.HoldPlace).Primary()
                : CasusActions.Submit(view, BewaarVerb.HoldRelease, BewaarText.HoldRelease),
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus).Alone(),
            CasusActions.Acuut(view));
    }

    private static AdaptiveTextInput Reason() => new()
    {
        Id = BewaarVerb.Reason,
        Label = BewaarText.Reason,
        IsRequired = true,
        ErrorMessage = OnderdeelText.MissingText,
        IsMultiline = true,
        MaxLength = MaxReason,
        Placeholder = BewaarText.ReasonHint,
    };
}
