using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The honest way out of a talk: only for a reason that the protocol itself accepts, and with a why.</summary>
internal static class GesprekOverslaan
{
    // The fields of the talk share the card's room with this text.
    private static readonly TextBudget Budget = new(1_500);

    public static AdaptiveShowCardAction Build(CasusView view, Onderdeel onderdeel, Prefill prefill) =>
        view.Protocol.GesprekExceptions.Count == 0
            ? CardFrame.Opens(ButtonText.GesprekOverslaan, [Blocks.Text(OnderdeelText.NoSkipReasons)])
            : CardFrame.Opens(
                ButtonText.GesprekOverslaan,
                [Blocks.Text(OnderdeelText.SkipIntro), Reasons(view.Protocol, prefill), Why(prefill), Sources(view.Protocol)],
                CasusActions.Submit(view, CardVerb.GesprekOverslaan, ButtonText.GesprekNietVastleggen, onderdeel.Id).Primary());

    private static AdaptiveChoiceSetInput Reasons(Protocol protocol, Prefill prefill)
    {
        var chosen = prefill.Value(CardData.Reason);
        return new AdaptiveChoiceSetInput
        {
            Id = CardData.Reason,
            Label = OnderdeelText.SkipReason,
            IsRequired = true,
            ErrorMessage = OnderdeelText.MissingChoice,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices = [.. protocol.GesprekExceptions.Select(reason => new AdaptiveChoice { Title = reason.Text, Value = reason.Id })],
            Value = protocol.GesprekExceptions.Any(reason => reason.Id == chosen) ? chosen : null,
        };
    }

    private static AdaptiveTextInput Why(Prefill prefill) => new()
    {
        Id = CardData.Explanation,
        Label = OnderdeelText.SkipWhy,
        IsRequired = true,
        ErrorMessage = OnderdeelText.MissingText,
        IsMultiline = true,
        MaxLength = Budget.Characters,
        Placeholder = OnderdeelText.SkipWhyHint,
        Value = prefill.Text(CardData.Explanation, Budget),
    };

    private static AdaptiveTextBlock Sources(Protocol protocol) =>
        Blocks.Source(string.Join(" ", protocol.GesprekExceptions.Select(reason => SourceText.Line(protocol, reason.Source)).Distinct()));
}
