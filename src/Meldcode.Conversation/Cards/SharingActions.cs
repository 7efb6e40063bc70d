using AdaptiveCards;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The small forms behind the buttons of <see cref="ToegangCard"/>.</summary>
internal static class SharingActions
{
    private const int MaxReason = 1_000;

    private const int MaxFunction = 100;

    public static IEnumerable<AdaptiveAction> Build(CasusView view, string personId)
    {
        var toegang = view.Toegang;
        return
        [
            .. toegang.May(Recht.Delen) ? [Offer(view, personId, AanbodKind.Delen), Offer(view, personId, AanbodKind.Overdragen)] : Array.Empty<AdaptiveAction>(),
            .. toegang.IsOwner && FunctionChoice.Others(view.Organisatie, personId).Count > 0 ? [Conflict(view, personId)] : Array.Empty<AdaptiveAction>(),
            .. toegang.May(Recht.Overnemen) && !toegang.IsOwner ? [TakeOver(view)] : Array.Empty<AdaptiveAction>(),
        ];
    }

    private static AdaptiveShowCardAction Offer(CasusView view, string personId, AanbodKind kind)
    {
        var prefix = kind == AanbodKind.Delen ? CardData.DelenPrefix : CardData.OverdragenPrefix;
        var share = kind == AanbodKind.Delen;
        return CardFrame.Opens(
            share ? SharingText.Share : SharingText.HandOver,
            [
                Blocks.Text(share ? SharingText.ShareIntro : SharingText.HandOverIntro),
                Receivers(view, personId, prefix + CardData.Receiver),
                Line(prefix + CardData.Function, SharingText.Function, SharingText.FunctionHint),
                Reason(prefix + CardData.Reason),
            ],
            CasusActions.Submit(view, share ? CardVerb.Delen : CardVerb.Overdragen, SharingText.Ask).Primary());
    }

    private static AdaptiveChoiceSetInput Receivers(CasusView view, string personId, string id)
    {
        var out_ = Toegang.MustNotKnow(view.Organisatie, view.Casus);
        var people = FunctionChoice.Others(view.Organisatie, personId)
            .Where(person => !out_.Contains(person.PersonId, PersonIds.Comparer) && view.Casus.Meelezers.TrueForAll(reader => !PersonIds.Comparer.Equals(reader.PersonId, person.PersonId)));
        return new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = SharingText.Receiver,
            IsRequired = true,
            ErrorMessage = SharingText.ReceiverMissing,
            Style = AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Placeholder = OnderdeelText.ChooseOne,
            Choices =
            [
                new AdaptiveChoice { Title = SharingText.ByCode, Value = CardData.ByCode },
                .. people.Select(person => new AdaptiveChoice { Title = person.Functions, Value = person.Key }),
            ],
        };
    }

    private static AdaptiveShowCardAction Conflict(CasusView view, string personId) => CardFrame.Opens(
        SharingText.Conflict,
        [ConflictCard.Question(FunctionChoice.Others(view.Organisatie, personId), Chosen(view, personId)), Blocks.Small(ConflictText.Effect)],
        CasusActions.Submit(view, CardVerb.Betrokken, ButtonText.Opslaan).Primary());

    private static List<string> Chosen(CasusView view, string personId) =>
    [
        .. FunctionChoice.Others(view.Organisatie, personId).Where(person => view.Casus.InConflict.Contains(person.PersonId)).Select(person => person.Key),
        .. view.Casus.ConflictUnknown ? [ConflictAnswer.DoNotKnow] : Array.Empty<string>(),
    ];

    private static AdaptiveShowCardAction TakeOver(CasusView view) => CardFrame.Opens(
        SharingText.TakeOver,
        [
            Blocks.Text(SharingText.TakeOverIntro),
            Required(Line(CardData.Function, SharingText.OwnFunction, null)),
            Reason(CardData.Reason),
        ],
        CasusActions.Submit(view, CardVerb.Overnemen, SharingText.TakeOverButton).Primary());

    private static AdaptiveTextInput Line(string id, string label, string? hint) => new()
    {
        Id = id,
        Label = label,
        Placeholder = hint,
        MaxLength = MaxFunction,
        Spacing = AdaptiveSpacing.Medium,
    };

    private static AdaptiveTextInput Required(AdaptiveTextInput input)
    {
        input.IsRequired = true;
        input.ErrorMessage = OnderdeelText.MissingText;
        return input;
    }

    private static AdaptiveTextInput Reason(string id) => new()
    {
        Id = id,
        Label = SharingText.Reason,
        IsRequired = true,
        ErrorMessage = SharingText.ReasonMissing,
        IsMultiline = true,
        MaxLength = MaxReason,
        Placeholder = SharingText.ReasonHint,
        Spacing = AdaptiveSpacing.Medium,
    };
}
