using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks for the reference and a reason before anything is erased.</summary>
public static class VerwijderCard
{
    /// <param name="fault">What was wrong with the last try, or why it cannot be erased at all.</param>
    /// <param name="possible">False when nothing that is filled in would help.</param>
    public static AdaptiveCard Build(CasusView view, string? fault, bool possible)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                Blocks.Title(BewaarText.Title(BewaarText.Erase, view.Casus.Kenmerk)),
                fault is null ? null : Blocks.Banner(fault),
                .. possible ? Form(view) : [],
            ],
            possible ? CasusActions.Submit(view, BewaarVerb.EraseNow, BewaarText.EraseNow) : null,
            CasusActions.Submit(view, BewaarVerb.Export, BewaarText.ExportFirst).Alone(),
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus).Alone(),
            CasusActions.Acuut(view));
    }

    private static IEnumerable<AdaptiveElement> Form(CasusView view) =>
    [
        Blocks.Text(BewaarText.EraseWhat),
        Blocks.Text(BewaarText.Belongs(view.Organisatie.RecordSystem)),
        new AdaptiveChoiceSetInput
        {
            Id = BewaarVerb.Why,
            Label = BewaarText.EraseWhy,
            IsRequired = true,
            ErrorMessage = BewaarText.EraseWhyMissing,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices =
            [
                new AdaptiveChoice { Title = BewaarText.Filed(view.Organisatie.RecordSystem), Value = nameof(ErasureReason.Filed) },
                .. Bewaring.NeedsRecord(view.Casus) ? Array.Empty<AdaptiveChoice>() : [new AdaptiveChoice { Title = BewaarText.NotNeeded, Value = nameof(ErasureReason.NotNeeded) }],
            ],
        },
        new AdaptiveTextInput
        {
            Id = BewaarVerb.Kenmerk,
            Label = BewaarText.EraseKenmerk,
            IsRequired = true,
            ErrorMessage = BewaarText.EraseKenmerkMissing,
            MaxLength = 20,
        },
    ];
}
