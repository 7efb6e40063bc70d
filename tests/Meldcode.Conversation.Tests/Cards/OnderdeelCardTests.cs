using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class OnderdeelCardTests
{
    [Theory]
    [InlineData("inos")]
    [InlineData("zorgaanbieder")]
    public void Melding_BesideTheQuestionWhyNot_NamesTheOnlyReasonsForThat(string variant)
    {
        var casus = A.Casus(variant).WithAnswers(variant == "inos" ? [ja, nee, nee, ja, nee] : [ja, ja, ja, ja, nee]);
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == Casus.Melding);

        var words = OnderdeelCard.Build(casus.View(), part, 5).Words();

        Assert.All(casus.Protocol.MeldgesprekExceptions, reason => Assert.Contains(reason.Text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Melding_ASecondTime_OpensEmptyAndSaysThatTheFirstStays()
    {
        var casus = A.Casus("inos").WithAnswers(ja, nee, nee, ja, ja).WithRecords().WithAnswers(nee);
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == Casus.Melding);

        var card = OnderdeelCard.Build(casus.View(), part, 5);

        Assert.Contains(OnderdeelText.NewReport, card.Words(), StringComparison.Ordinal);
        Assert.All(card.Inputs().Where(input => (string?)input["type"] == "Input.Text"), input => Assert.Null((string?)input["value"]));
    }

    [Fact]
    public void Signaallijst_OfTheAgeBand_HasOneEmptyToggleForEachSignal()
    {
        var casus = A.Casus();
        var list = SignaallijstCatalog.BuiltIn.Find("4-12-kind")!;

        var card = Build(casus);

        Assert.Equal(list.Signalen.Select(signaal => CardData.SignalPrefix + signaal.Id), card.Inputs().Select(input => (string)input["id"]!));
        Assert.All(card.Inputs(), input => Assert.Equal("false", (string?)input["value"]));
    }

    [Fact]
    public void Signaallijst_SavedBefore_ComesBackTicked()
    {
        var casus = A.Casus();
        casus.Do(casus.Save(((OnderdeelPlaats)casus.Plaats).Onderdeel)).Reopened("signalen-kind");
        var ticked = casus.State.Saved("signalen-kind")!.Signalen;

        var card = Build(casus);

        Assert.Equal(
            ticked.Select(id => CardData.SignalPrefix + id).Order(),
            card.Inputs().Where(input => (string?)input["value"] == "true").Select(input => (string)input["id"]!).Order());
    }

    [Theory]
    [InlineData(Leeftijdsgroep.NulTotVier)]
    [InlineData(Leeftijdsgroep.Volwassene)]
    public void AgeBandWithoutList_FirstCard_IsNoList(Leeftijdsgroep age)
    {
        var casus = A.Casus().For(age);

        Assert.DoesNotContain(Build(casus).Inputs(), input => (string?)input["type"] == "Input.Toggle");
    }

    [Fact]
    public void Formulier_RequiredField_IsEnforcedAndSaysSo()
    {
        var input = Build(A.Casus().For(Leeftijdsgroep.NulTotVier)).Input("veld.gezien");

        Assert.True((bool?)input["isRequired"]);
        Assert.NotNull(input["errorMessage"]);
        Assert.EndsWith("(verplicht)", (string)input["label"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulier_FieldRequiredByAChoice_NamesTheChoice()
    {
        var input = Build(A.Casus().For(Leeftijdsgroep.NulTotVier)).Input("veld.bron");

        Assert.Null(input["isRequired"]);
        Assert.Contains("‘Gehoord van een ander’", (string)input["label"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulier_Refused_KeepsWhatWasTypedAndSaysWhatIsWrong()
    {
        var typed = new Dictionary<string, string> { ["veld.gezien"] = "Blauwe plek", ["veld.soort"] = "van-ander", ["veld.goed"] = "" };
        var casus = A.Casus().For(Leeftijdsgroep.NulTotVier);

        var card = Build(casus, "Vul nog in: Van wie hoorde je het?", typed);

        Assert.Equal("Blauwe plek", (string?)card.Input("veld.gezien")["value"]);
        Assert.Equal("van-ander", (string?)card.Input("veld.soort")["value"]);
        Assert.Contains("Vul nog in: Van wie hoorde je het?", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Formulier_EmptiedAndRefused_DoesNotBringTheSavedTextBack()
    {
        var casus = A.Casus().For(Leeftijdsgroep.NulTotVier);
        casus.Do(casus.Save(((OnderdeelPlaats)casus.Plaats).Onderdeel)).Reopened("observatie");

        var card = Build(casus, "fout", new Dictionary<string, string>());

        Assert.Null(card.Input("veld.gezien")["value"]);
    }

    [Fact]
    public void Formulier_DateThatIsNone_IsLeftOut()
    {
        var casus = A.Casus().At(3);

        var card = Build(casus, "fout", new Dictionary<string, string> { ["veld.datum"] = "gisteren" });

        Assert.Null(card.Input("veld.datum")["value"]);
    }

    [Theory]
    [InlineData("inos")]
    [InlineData("utrecht")]
    [InlineData("zorgaanbieder")]
    public void Gesprek_ToLeaveItOut_OffersExactlyTheReasonsOfTheProtocol(string variant)
    {
        var casus = A.Casus(variant).At(3);

        var reasons = Build(casus).Input(CardData.Reason);

        Assert.Equal(casus.Protocol.GesprekExceptions.Select(reason => reason.Id), reasons["choices"]!.AsArray().Select(choice => (string)choice!["value"]!));
        Assert.True((bool?)reasons["isRequired"]);
        Assert.True((bool?)Build(casus).Input(CardData.Explanation)["isRequired"]);
    }

    [Fact]
    public void Gesprek_Fields_DoNotHoldUpTheWayOut()
    {
        var fields = Build(A.Casus().At(3)).Inputs().Where(input => ((string)input["id"]!).StartsWith(CardData.FieldPrefix, StringComparison.Ordinal));

        Assert.All(fields, field => Assert.Null(field["isRequired"]));
    }

    [Fact]
    public void Opslaan_OfTheCurrentPart_CarriesCasusPlaceAndVersion()
    {
        var casus = A.Casus();

        var data = Build(casus).Button(CardVerb.Opslaan)["data"]!;

        Assert.Equal(Sample.Id.ToString(), (string?)data[CardData.Casus]);
        Assert.Equal(casus.Plaats.Key, (string?)data[CardData.Place]);
        Assert.Equal(casus.State.Version, (int?)data[CardData.Version]);
    }

    [Fact]
    public void Progress_OfAList_SaysStepPartAndAge() =>
        Assert.Contains("Casus MC-7K3F · Stap 1 van 6 · deel 1 van 4 · 4 tot 12 jaar", Build(A.Casus()).Words(), StringComparison.Ordinal);

    [Fact]
    public void Stop_WithFieldsOnTheCard_SaysThatTheyAreNotSaved() =>
        Assert.Equal(ButtonText.StoppenZonderOpslaan, (string?)Build(A.Casus()).Button(CardVerb.Stop)["title"]);

    private static AdaptiveCards.AdaptiveCard Build(CasusBuilder casus, string? fault = null, Dictionary<string, string>? typed = null)
    {
        var place = (OnderdeelPlaats)casus.Plaats;
        return OnderdeelCard.Build(casus.View(), place.Onderdeel, place.StapNumber, fault, typed);
    }
}
