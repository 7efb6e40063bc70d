using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class VraagCardTests
{
    [Fact]
    public void Question_Asked_OffersThreeAnswersAndColoursNone()
    {
        var card = Build(A.Casus().WithAnswers(ja));

        Assert.Equal([ButtonText.Ja, ButtonText.Nee, ButtonText.Twijfel, ButtonText.Acuut, ButtonText.Meer], card.TitlesInSight());
        Assert.All(card.Buttons(CardVerb.Antwoord), button => Assert.Null(button["style"]));
        Assert.Equal(["ja", "nee", "twijfel"], card.Buttons(CardVerb.Antwoord).Select(button => (string?)button["data"]![CardData.Answer]));
    }

    [Fact]
    public void Vraag2_OfInos_SaysWhatDoubtMeansThere() =>
        Assert.Contains("Bij INOS telt twijfel hier als ja", Build(A.Casus().WithAnswers(ja)).Words(), StringComparison.Ordinal);

    [Fact]
    public void Examples_Folded_SayHowManyAndThatTheyDecideNothing()
    {
        var card = Build(A.Casus().WithAnswers(ja));

        Assert.Contains("Voorbeelden (15 + 6 + 3)", card.Words(), StringComparison.Ordinal);
        Assert.False((bool?)card.Input("voorbeelden")["isVisible"]);
        Assert.Contains(VraagText.ExamplesCaution, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deviation_OnADecision_TakesThePlaceOfItsAnswer()
    {
        var card = Build(A.Casus().WithAnswers(ja, nee, nee));

        Assert.Equal([ButtonText.Ja, ButtonText.AndersBesluiten, ButtonText.Twijfel, ButtonText.Acuut, ButtonText.Meer], card.TitlesInSight());
        Assert.Equal("nee", (string?)card.Button(CardVerb.AndersBesluiten)["data"]![CardData.Answer]);
        Assert.Contains("**melden bij Veilig Thuis**", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void AfterDoubt_TheCallComesForwardAndDoubtMovesBack()
    {
        var card = Build(A.Casus().WithAnswers(twijfel));

        Assert.Equal([ButtonText.Ja, ButtonText.Nee, "Bel 0800-2000", ButtonText.Acuut, ButtonText.Meer], card.TitlesInSight());
        Assert.Contains(card.Buttons(CardVerb.Antwoord), button => (string?)button["data"]![CardData.Answer] == "twijfel");
        Assert.Contains(AdviesText.Title, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReportThatHolds_StaysInSightAndCanBeRecorded()
    {
        var card = Build(A.Casus().WithAnswers(ja, twijfel));

        Assert.Contains("Dit geldt al: direct melden bij Veilig Thuis", card.Words(), StringComparison.Ordinal);
        Assert.Contains(VraagText.Together, card.Words(), StringComparison.Ordinal);
        Assert.Equal("melding", (string?)card.Button(CardVerb.Vastleggen)["data"]![CardData.Target]);
    }

    [Fact]
    public void Requirements_TickedAndRefused_StayTicked()
    {
        var casus = A.Casus("veilig-thuis").WithAnswers(ja, nee, ja, ja, ja, nee).WithCards();
        var place = (VraagPlaats)casus.Plaats;
        var first = CardData.RequirementPrefix + place.Vraag.Requirements[0].Id;

        var card = VraagCard.Build(casus.View(), place.Knoop, place.Vraag, false, "fout", new Dictionary<string, string> { [first] = "true" });

        Assert.Equal(place.Vraag.Requirements.Count, card.Inputs().Count);
        Assert.Equal([first], card.Inputs().Where(input => (string?)input["value"] == "true").Select(input => (string?)input["id"]));
    }

    [Fact]
    public void SomebodyToldIt_CanBeSaidOnce()
    {
        Assert.Single(Build(A.Casus().WithAnswers(ja)).Buttons(CardVerb.ZelfVerteld));
        Assert.Empty(Build(A.Casus().WithPoort(Poort.Disclosure).WithCards()).Buttons(CardVerb.ZelfVerteld));
    }

    [Theory]
    [InlineData("inos", "Stap 4 van 6 · vraag 2 van 5")]
    [InlineData("utrecht", "Stap 4 van 5 · ernstvraag 1 van 3")]
    public void Progress_OfAQuestion_SaysWhichOfHowMany(string variant, string progress) =>
        Assert.Contains(progress, Build(A.Casus(variant).WithAnswers(ja)).Words(), StringComparison.Ordinal);

    [Fact]
    public void FollowUp_OnAnAgreedHelp_ShowsWhatWasAgreed()
    {
        var casus = A.Casus().WithAnswers(ja, nee, ja, ja);
        var place = (WachtPlaats)casus.Plaats;

        var card = VraagCard.Build(casus.View(), place.Knoop, place.Vraag, false);

        Assert.Contains("Gesprekken met de gezinswerker", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Afwijking_OfANorm_KeepsTheNormInSightAndAsksWhy()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee);
        var card = AfwijkingCard.Build(casus.View(), ((VraagPlaats)casus.Plaats).Knoop, nee, null);

        Assert.Contains("**melden bij Veilig Thuis**", card.Words(), StringComparison.Ordinal);
        Assert.True((bool?)card.Input(CardData.Reason)["isRequired"]);
        Assert.Equal("nee", (string?)card.Button(CardVerb.Antwoord)["data"]![CardData.Answer]);
    }

    [Fact]
    public void Afwijking_ToCloseAfterDanger_SaysWhyThatIsNotObvious()
    {
        var casus = A.Casus().WithAcuutGevaar().WithCards();
        var card = AfwijkingCard.Build(casus.View(), ((VraagPlaats)casus.Plaats).Knoop, nee, null);

        Assert.Contains(VraagText.CloseAfterAcuut, card.Words(), StringComparison.Ordinal);
        Assert.Contains(VraagText.CloseWhy, card.Words(), StringComparison.Ordinal);
    }

    private static AdaptiveCard Build(CasusBuilder casus)
    {
        var place = (VraagPlaats)casus.WithCards().Plaats;
        return VraagCard.Build(casus.View(), place.Knoop, place.Vraag, place.AdviesAsked);
    }
}
