using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Numbers to call, now. Needs nothing: no organisation, no casus, no storage.</summary>
public static class AcuutCard
{
    /// <param name="open">Casus that the person came from; the way back leads to its current question.</param>
    public static AdaptiveCard Build(Organisatie? organisatie, CasusId? open) => CardFrame.New(
        [
            Blocks.Title(AcuutText.Title),
            Blocks.Text(AcuutText.Levensgevaar),
            Blocks.Text(AcuutText.VeiligThuisLine),
            Blocks.TextOrNothing(organisatie?.RegionalNumber is { } number ? AcuutText.Regional(number) : null),
            Numbers(organisatie?.RegionalNumber),
            Blocks.Text(AcuutText.NotAlone),
            Blocks.Text(open is null ? AcuutText.NothingSaved : AcuutText.NothingSavedOpen),
            Blocks.Source(AcuutText.Source),
        ],
        [
            AcuutButton(CardVerb.AcuutIntussen, ButtonText.AcuutIntussen, open),
            open is null ? null : AcuutButton(CardVerb.Open, ButtonText.TerugNaarCasus, open),
            open is null ? null : AcuutButton(CardVerb.AcuutVastleggen, ButtonText.AcuutVastleggen, open),
        ]);

    // Right under the words, not at the end: whoever opens this card has no time to scroll.
    internal static AdaptiveActionSet Numbers(string? regional)
    {
        var numbers = new[] { AcuutText.Alarm, AcuutText.VeiligThuis, regional }.OfType<string>().Select(CardButtons.Call).ToList<AdaptiveAction>();
        numbers[0].Style = "positive";
        return new AdaptiveActionSet { Actions = numbers };
    }

    // Without place and version: whatever happened to the casus meanwhile, these are never too old.
    internal static AdaptiveSubmitAction AcuutButton(string verb, string title, CasusId? open)
    {
        var action = CardButtons.Submit(verb, title);
        return open is { } id ? action.With(CardData.Casus, id.ToString()) : action;
    }
}
