using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class UitkomstCardTests
{
    [Fact]
    public void Melden_Reached_SaysWhatWhyAndWhereFrom()
    {
        var words = Build(A.Casus().WithAnswers(ja, nee, nee, ja, nee)).Words();

        Assert.Contains("Volgens de INOS-meldcode: melden bij Veilig Thuis", words, StringComparison.Ordinal);
        Assert.Contains("vraag 1: ja → vraag 2: nee → vraag 3: nee → beslissing 1: ja → beslissing 2: nee → **melden bij Veilig Thuis** (meldnorm 2)", words, StringComparison.Ordinal);
        Assert.Contains("Protocol inos, geldig vanaf 1 juni 2020, versie ", words, StringComparison.Ordinal);
        Assert.Contains(UitkomstText.DecideOtherwise, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Melden_Reached_HasTheNumberAndWhoHearsOfIt()
    {
        var card = Build(A.Casus().WithAnswers(ja, nee, nee, ja, nee));

        Assert.Contains(card.Nodes(), node => (string?)node["url"] == "tel:08002000");
        Assert.Contains("**Moet dit weten:** Aandachtsfunctionaris (ib-er)", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Melden_NobodyInTheSettings_PromisesNoMessage()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, ja, nee);
        var view = casus.View() with { Organisatie = Sample.Organisatie with { Locations = [] } };

        var words = UitkomstCard.Build(view, ((UitkomstPlaats)casus.Plaats).Uitkomst, casus.State.Uitkomst).Words();

        Assert.DoesNotContain("Moet dit weten", words, StringComparison.Ordinal);
        Assert.Contains(ContactText.NobodySet, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Melden_NothingRecorded_AsksForTheReportBeforeClosing()
    {
        var card = Build(A.Casus().WithAnswers(ja, nee, nee, ja, nee));

        Assert.Equal("melding", (string?)card.Buttons(CardVerb.Vastleggen)[0]["data"]![CardData.Target]);
        Assert.Empty(card.Buttons(CardVerb.Sluiten));
    }

    [Fact]
    public void Melden_AllRecorded_CanBeClosed() =>
        Assert.Single(Build(A.Casus().WithAnswers(ja, nee, nee, ja, nee).WithRecords()).Buttons(CardVerb.Sluiten));

    [Fact]
    public void Deviation_FromTheNorm_KeepsTheNormAboveTheReason()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee, nee, nee);

        var card = Build(casus);

        Assert.Contains("Volgens de INOS-meldcode: melden bij Veilig Thuis", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Een reden om het anders te doen.", card.Words(), StringComparison.Ordinal);
        Assert.Null(card.Button(CardVerb.Sluiten)["style"]);
        Assert.DoesNotContain("nodig om te sluiten", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stand_Holding_LeadsOnTogetherWithVeiligThuis()
    {
        var casus = A.Casus().WithAnswers(ja, twijfel);

        var card = UitkomstCard.Build(casus.View(), casus.Protocol.Uitkomst(casus.State.Stand!.Value), null);

        Assert.Equal("Verder met vraag 3, samen met Veilig Thuis", card.TitlesInSight()[0]);
        Assert.Contains("vraag 2: twijfel → **direct melden bij Veilig Thuis, en samen verder** (meldnorm 1)", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void AndereRoute_GoesToTheDirecteurAndAsksNoQuestion()
    {
        var card = Build(A.Casus().WithPoort(Poort.Collega));

        Assert.Contains("**Moet dit weten:** Directeur", card.Words(), StringComparison.Ordinal);
        Assert.Contains(UitkomstText.DirecteurSelf, card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(UitkomstText.DecideOtherwise, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hulp_Running_CanBeFollowedUpAndShowsItsDate()
    {
        var casus = A.Casus("btk-onderwijs-kinderopvang").WithAnswers(ja, nee, ja, ja, ja, nee, ja);

        var card = Build(casus);

        Assert.Equal("Vraag 5 nu beantwoorden", (string?)card.Button(CardVerb.Opvolgen)["title"]);
        Assert.Contains("13 april 2026", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hulp_BeforeItsDate_AsksForNothing()
    {
        var card = Build(A.Casus("btk-onderwijs-kinderopvang").WithAnswers(ja, nee, ja, ja, ja, nee, ja));

        Assert.Contains(UitkomstText.AskedOn(CasusBuilder.ReviewOn), card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nog vastleggen", card.Words(), StringComparison.Ordinal);
        Assert.All(card.Actions, action => Assert.NotEqual("positive", action.Style));
    }

    [Fact]
    public void Hulp_OnItsDate_AsksHowItGoesFirst()
    {
        var casus = A.Casus("btk-onderwijs-kinderopvang").WithAnswers(ja, nee, ja, ja, ja, nee, ja);

        var card = UitkomstCard.Build(casus.View() with { Today = CasusBuilder.ReviewOn }, ((UitkomstPlaats)casus.Plaats).Uitkomst, casus.State.Uitkomst);

        Assert.Contains(HulpplanText.DueToday, card.Words(), StringComparison.Ordinal);
        Assert.Equal("positive", card.Actions[0].Style);
    }

    [Fact]
    public void OpnieuwDoorlopen_InUtrecht_OffersToBeginAgain()
    {
        var start = A.Casus("utrecht");
        var knoop = start.Protocol.Knopen.Single(place => Antwoorden.All.Any(answer => place.Branch(answer).Uitkomst == UitkomstCode.OpnieuwDoorlopen));
        var view = start.View();

        Assert.Equal("hulp-werkt", knoop.Id);
        Assert.Single(Build(A.Casus("utrecht").WithAnswers(ja, nee, nee, nee, ja, nee).WithRecords()).Buttons(CardVerb.OpnieuwBeginnen));
        Assert.Empty(UitkomstCard.Build(view, view.Protocol.Uitkomst(UitkomstCode.Melden), null).Buttons(CardVerb.OpnieuwBeginnen));
    }

    [Fact]
    public void OpnieuwDoorlopen_BeforeTheResultIsRecorded_AsksForThatFirst()
    {
        var card = Build(A.Casus("utrecht").WithAnswers(ja, nee, nee, nee, ja, nee));

        Assert.Empty(card.Buttons(CardVerb.OpnieuwBeginnen));
        Assert.Equal("Leg vast: Resultaat van de hulp", card.TitlesInSight()[0]);
        Assert.Contains("nodig om opnieuw te beginnen", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Melden_WithHelpBesideIt_AsksForTheReportFirstAndOffersTheFollowUp()
    {
        var card = Build(A.Casus("inos").WithAnswers(ja, nee, nee, ja, ja));

        Assert.Equal("Leg vast: De melding", card.TitlesInSight()[0]);
        Assert.Equal("Vraag 5 nu beantwoorden", card.TitlesInSight()[1]);
        Assert.Contains(UitkomstText.AskedThen, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Melden_OnceTheHelpWasLookedAt_SaysSo()
    {
        var card = Build(A.Casus("inos").WithAnswers(ja, nee, nee, ja, ja, ja));

        Assert.Contains(UitkomstText.HulpReviewed, card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(UitkomstText.AskedThen, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_OfInosAfterTheReport_IsStep6() =>
        Assert.Contains("Stap 6 van 6", Build(A.Casus("inos").WithAnswers(ja, nee, nee, ja, nee).WithRecords()).Words(), StringComparison.Ordinal);

    private static AdaptiveCard Build(CasusBuilder casus) =>
        UitkomstCard.Build(casus.View(), ((UitkomstPlaats)casus.Plaats).Uitkomst, casus.State.Uitkomst);
}
