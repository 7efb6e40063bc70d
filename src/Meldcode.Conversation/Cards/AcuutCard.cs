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
            Blocks.Text(AcuutText.NotAlone),
            Blocks.Text(open is null ? AcuutText.NothingSaved : AcuutText.NothingSavedOpen),
            Blocks.Source(AcuutText.Source),
        ],
        [
            CardButtons.Call(AcuutText.Alarm),
            CardButtons.Call(AcuutText.VeiligThuis),
            organisatie?.RegionalNumber is { } regional ? CardButtons.Call(regional) : null,
            AcuutButton(CardVerb.AcuutIntussen, ButtonText.AcuutIntussen, open),
            open is null ? null : AcuutButton(CardVerb.Open, ButtonText.TerugNaarCasus, open),
            open is null ? null : AcuutButton(CardVerb.AcuutVastleggen, ButtonText.AcuutVastleggen, open),
        ]);

    // Without place and version: whatever happened to the casus meanwhile, these are never too old.
    internal static AdaptiveSubmitAction AcuutButton(string verb, string title, CasusId? open)
    {
        var action = CardButtons.Submit(verb, title);
        return open is { } id ? action.With(CardData.Casus, id.ToString()) : action;
    }
}
