using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class AcuutCardTests
{
    [Fact]
    public void Nothing_Known_StillHasTheNumbers()
    {
        var card = AcuutCard.Build(null, null);

        Assert.Equal(["tel:112", "tel:08002000"], Urls(card));
        Assert.Contains(AcuutText.NotAlone, card.Words(), StringComparison.Ordinal);
        Assert.Empty(card.Buttons(CardVerb.AcuutVastleggen));
    }

    [Fact]
    public void Organisation_WithARegionalNumber_HasItToo() =>
        Assert.Equal(["tel:112", "tel:08002000", "tel:0765233466"], Urls(AcuutCard.Build(Sample.Organisatie, null)));

    [Fact]
    public void OpenCasus_CanBeGoneBackToAndWrittenIn()
    {
        var card = AcuutCard.Build(Sample.Organisatie, Sample.Id);

        Assert.All(
            new[] { card.Button(CardVerb.Open), card.Button(CardVerb.AcuutVastleggen), card.Button(CardVerb.AcuutIntussen) },
            button => Assert.Equal(Sample.Id.ToString(), (string?)button["data"]![CardData.Casus]));
    }

    [Fact]
    public void Numbers_StandBeforeAnyOtherButton() =>
        Assert.Equal("ActionSet", AcuutCard.Build(null, null).Body.First(element => element.Type != "TextBlock").Type);

    [Fact]
    public void Intussen_UsesTheOrganisationsWord() =>
        Assert.Contains("Blijf bij de cliënt", AcuutIntussenCard.Build(Sample.Large, null).Words(), StringComparison.Ordinal);

    [Fact]
    public void Intussen_WithoutOrganisation_UsesTheRightArticle() =>
        Assert.Contains("Blijf bij het kind", AcuutIntussenCard.Build(null, null).Words(), StringComparison.Ordinal);

    private static IEnumerable<string> Urls(AdaptiveCards.AdaptiveCard card) =>
        card.Nodes().Select(node => (string?)node["url"]).OfType<string>();
}
