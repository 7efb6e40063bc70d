using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What to do while waiting for help, with the numbers still at hand.</summary>
public static class AcuutIntussenCard
{
    public static AdaptiveCard Build(Organisatie? organisatie, CasusId? open) => CardFrame.New(
        [
            Blocks.Title(AcuutText.IntussenTitle),
            AcuutCard.Numbers(organisatie?.RegionalNumber),
            Blocks.Numbered(AcuutText.Intussen(AcuutText.Person(organisatie))),
            Blocks.Source(AcuutText.IntussenSource),
        ],
        [
            AcuutCard.AcuutButton(CardVerb.Acuut, ButtonText.TerugNaarNummers, open),
            open is null ? null : AcuutCard.AcuutButton(CardVerb.Open, ButtonText.TerugNaarCasus, open),
            open is null ? null : AcuutCard.AcuutButton(CardVerb.AcuutVastleggen, ButtonText.AcuutVastleggen, open),
        ]);
}
