using System.Collections.Immutable;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;
using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class DossierCardsTests
{
    [Theory]
    [InlineData("feit", DossierText.Facts)]
    [InlineData("vermoeden", DossierText.Suspicions)]
    [InlineData("van-ander", DossierText.FromOthers)]
    public void MijnAntwoorden_Observation_StandsUnderWhatItIs(string kind, string heading)
    {
        var words = MijnAntwoordenCard.Build(WithObservation("Blauwe plek", kind).View()).Words();

        Assert.Contains(heading, words, StringComparison.Ordinal);
        Assert.Single(new[] { DossierText.Facts, DossierText.Suspicions, DossierText.FromOthers }, other => words.Contains(other, StringComparison.Ordinal));
    }

    [Fact]
    public void MijnAntwoorden_ADiagnosis_StandsApartWithWhoMadeIt()
    {
        var words = MijnAntwoordenCard.Build(WithObservation("Blauwe plek", "feit", ("diagnose", "een angststoornis"), ("diagnose-door", "de kinderarts")).View()).Words();

        var apart = words[words.IndexOf(DossierText.Diagnoses, StringComparison.Ordinal)..];
        Assert.Contains("een angststoornis", apart, StringComparison.Ordinal);
        Assert.Contains("de kinderarts", apart, StringComparison.Ordinal);
        Assert.DoesNotContain("angststoornis", words[..^apart.Length], StringComparison.Ordinal);
        Assert.DoesNotContain(DossierText.Diagnoses, MijnAntwoordenCard.Build(WithObservation("Blauwe plek", "feit").View()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void MijnAntwoorden_TypedText_IsNeverReadAsMarkup()
    {
        var card = MijnAntwoordenCard.Build(WithObservation("[tik hier](https://example.com) **vet**", "feit").View());

        var run = Assert.Single(card.Nodes(), node => ((string?)node["text"])?.Contains("tik hier", StringComparison.Ordinal) == true);
        Assert.Equal("TextRun", (string?)run["type"]);
    }

    [Fact]
    public void MijnAntwoorden_WordLongerThanAPhone_CanBreak()
    {
        var words = MijnAntwoordenCard.Build(WithObservation(new string('a', 100), "feit").View()).Words();

        Assert.Contains($"{new string('a', 24)}\u200B{new string('a', 24)}", words, StringComparison.Ordinal);
    }

    [Fact]
    public void MijnAntwoorden_EveryPartAndAnswer_CanBeChanged()
    {
        var casus = A.Casus().WithAnswers(ja, nee, nee);

        var targets = MijnAntwoordenCard.Build(casus.View()).Buttons(CardVerb.Wijzig).Select(button => (string?)button["data"]![CardData.Target]);

        Assert.Equal(casus.State.Trail.Order(), targets.Order());
    }

    [Fact]
    public void MijnAntwoorden_ClosedCasus_ChangesNothingAndTakesNotes()
    {
        var card = MijnAntwoordenCard.Build(A.Casus().WithAnswers(nee).Closed().View());

        Assert.Empty(card.Buttons(CardVerb.Wijzig));
        Assert.Single(card.Buttons(CardVerb.Notitie));
    }

    [Fact]
    public void MijnAntwoorden_NothingSaved_SaysSo() =>
        Assert.Contains(DossierText.AnswersEmpty, MijnAntwoordenCard.Build(A.Casus().View()).Words(), StringComparison.Ordinal);

    [Fact]
    public void MijnAntwoorden_LongText_IsCutAndSaysSo()
    {
        var words = MijnAntwoordenCard.Build(WithObservation(new string('a', 4000), "feit").View()).Words();

        Assert.Contains("a…", words, StringComparison.Ordinal);
        Assert.Contains(DossierText.Cut, words, StringComparison.Ordinal);
    }

    [Fact]
    public void MijnCasussen_Many_ShowsTheNewestSixAndHowManyMore()
    {
        string[] names = ["MC-2222", "MC-3333", "MC-4444", "MC-5555", "MC-6666", "MC-7777", "MC-8888"];
        var casussen = names.Select((name, i) => Stored(A.Casus().Named(name).State with { ChangedAt = CasusBuilder.Begin.AddDays(i) })).ToList();

        var card = MijnCasussenCard.Build(casussen, new DateOnly(2026, 3, 9));

        Assert.Equal(6, card.Buttons(CardVerb.Open).Count);
        Assert.DoesNotContain("MC-2222", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Er is nog 1 oudere casus", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Bijgewerkt: gisteren", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void MijnCasussen_ReviewDatePassed_SaysThatItIsTime()
    {
        var stored = Stored(A.Casus().WithAnswers(ja, nee, ja, ja).State);

        Assert.DoesNotContain(DossierText.ReviewDue, MijnCasussenCard.Build([stored], CasusBuilder.ReviewOn.AddDays(-1)).Words(), StringComparison.Ordinal);
        Assert.Contains(DossierText.ReviewDue, MijnCasussenCard.Build([stored], CasusBuilder.ReviewOn).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void MijnCasussen_None_SaysHowToBegin() =>
        Assert.Contains(DossierText.CasussenEmpty, MijnCasussenCard.Build([], CasusBuilder.Today).Words(), StringComparison.Ordinal);

    [Fact]
    public void MijnCasussen_ProtocolGone_StillListsTheCasus()
    {
        var card = MijnCasussenCard.Build([(new StoredCasus(Sample.Id, A.Casus().State), null)], CasusBuilder.Today);

        Assert.Contains(DossierText.ProtocolGone, card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hulpplan_Date_CannotBeTodayOrBefore()
    {
        var casus = A.Casus().WithAnswers(ja, nee, ja, ja);

        var date = HulpplanCard.Build(casus.View(today: CasusBuilder.ReviewOn)).Input(CardData.HulpDatum);

        Assert.Equal("2026-04-14", (string?)date["min"]);
        Assert.Null(date["value"]);
    }

    [Fact]
    public void Hulpplan_Changed_StartsFromWhatWasAgreed()
    {
        var card = HulpplanCard.Build(A.Casus().WithAnswers(ja, nee, ja, ja).View());

        Assert.Equal("Gesprekken met de gezinswerker", (string?)card.Input(CardData.HulpWat)["value"]);
        Assert.Equal("2026-04-13", (string?)card.Input(CardData.HulpDatum)["value"]);
    }

    [Theory]
    [InlineData(0, "Op 13 april 2026 vraag ik je:")]
    [InlineData(42, "De afgesproken datum is vandaag.")]
    [InlineData(43, "De afgesproken datum was 13 april 2026.")]
    public void Wacht_OnADay_SaysWhetherItIsTime(int days, string text)
    {
        var casus = A.Casus().WithAnswers(ja, nee, ja, ja);

        var card = WachtCard.Build(casus.View(CasusBuilder.Today.AddDays(days)), (WachtPlaats)casus.Plaats);

        Assert.Contains(text, card.Words(), StringComparison.Ordinal);
        Assert.Single(card.Buttons(CardVerb.Opvolgen));
    }

    [Fact]
    public void Gesloten_OtherRoute_IsNotBegunAgain()
    {
        Assert.Empty(GeslotenCard.Build(A.Casus().WithPoort(Poort.Collega).Closed().View()).Buttons(CardVerb.OpnieuwBeginnen));
        Assert.Single(GeslotenCard.Build(A.Casus().WithAnswers(nee).Closed().View()).Buttons(CardVerb.OpnieuwBeginnen));
    }

    [Fact]
    public void Gevouwen_Answer_CanBeChanged()
    {
        var casus = A.Casus().WithAnswers(ja);

        var card = GevouwenCard.Build(FoldedText.Answered(casus.Protocol.Vraag("vraag-1"), ja), casus.View(), "vraag-1");

        Assert.Contains("✓ Vraag 1: ja", card.Words(), StringComparison.Ordinal);
        Assert.Equal("vraag-1", (string?)card.Button(CardVerb.Wijzig)["data"]![CardData.Target]);
    }

    private static (StoredCasus, Protocol?) Stored(Casus casus) => (new StoredCasus(Sample.Id, casus), A.Protocol());

    private static CasusBuilder WithObservation(string text, string kind, params (string Field, string Value)[] more)
    {
        var casus = A.Casus().For(Leeftijdsgroep.NulTotVier);
        var saved = casus.Save(((OnderdeelPlaats)casus.Plaats).Onderdeel);
        var velden = saved.Velden.RemoveRange(["diagnose", "diagnose-door"]).SetItem("gezien", text).SetItem("soort", kind);
        return casus.Do(saved with { Velden = velden.SetItems(more.Select(field => KeyValuePair.Create(field.Field, field.Value))) });
    }
}
