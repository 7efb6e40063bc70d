namespace Meldcode.Domain.Tests;

/// <summary>What may be written on a card, and when.</summary>
public sealed class OnderdeelDecisionTests
{
    [Fact]
    public void Record_TheCardThatIsAsked_IsSavedTrimmed()
    {
        var casus = AtObservatie();

        casus.Do(Observatie(casus, ("gezien", "  blauwe plek  "), ("goed", "   ")));

        var saved = casus.State.Saved("observatie")!;
        Assert.Equal("blauwe plek", saved.Velden["gezien"]);
        Assert.DoesNotContain("goed", saved.Velden.Keys);
    }

    [Theory]
    [InlineData("overleg")]
    [InlineData("melding")]
    [InlineData("bestaat-niet")]
    public void Record_ACardThatIsNotAskedYet_IsRefused(string id)
    {
        var casus = A.Casus();

        casus.Refuses(Card(casus, id), RefusalCode.OutOfOrder, id);
    }

    [Fact]
    public void Record_ACardThatWasSaved_ReplacesItWhereItStood()
    {
        var casus = AtObservatie().WithCards();
        var order = casus.State.Onderdelen.Select(saved => saved.Id).ToList();

        casus.Do(Observatie(casus, ("gezien", "iets anders")));

        Assert.Equal("iets anders", casus.State.Saved("observatie")!.Velden["gezien"]);
        Assert.Equal(order, casus.State.Onderdelen.Select(saved => saved.Id));
        Assert.Equal(2, casus.Events.OfType<OnderdeelRecorded>().Count(recorded => recorded.Onderdeel == "observatie"));
    }

    [Theory]
    [InlineData("gezien")]
    [InlineData("soort")]
    public void Record_ARequiredFieldMissing_IsRefused(string field)
    {
        var casus = AtObservatie();
        var command = Observatie(casus);

        casus.Refuses(command with { Velden = command.Velden.Remove(field) }, RefusalCode.FieldMissing, field);
        casus.Refuses(command with { Velden = command.Velden.SetItem(field, " \n ") }, RefusalCode.FieldMissing, field);
    }

    [Fact]
    public void Record_AFieldThatIsRequiredByAChoice_IsRefusedOnlyThen()
    {
        var casus = AtObservatie();

        casus.Refuses(Observatie(casus, ("soort", "van-ander")), RefusalCode.FieldMissing, "bron");
        Assert.NotEmpty(casus.Accepts(Observatie(casus, ("soort", "van-ander"), ("bron", "de buurvrouw"))));
        Assert.NotEmpty(casus.Accepts(Observatie(casus, ("soort", "feit"))));
    }

    [Fact]
    public void Record_ADiagnosis_IsRefusedWithoutWhoMadeIt()
    {
        foreach (var protocol in ProtocolCatalog.BuiltIn.Variants)
        {
            var casus = AtObservatie(protocol);

            casus.Refuses(Observatie(casus, ("diagnose", "een angststoornis"), ("diagnose-door", " ")), RefusalCode.FieldMissing, "diagnose-door");
            Assert.NotEmpty(casus.Accepts(Observatie(casus, ("diagnose", "een angststoornis"), ("diagnose-door", "de kinderarts"))));
            Assert.NotEmpty(casus.Accepts(Observatie(casus, ("diagnose", ""), ("diagnose-door", ""))));
        }
    }

    [Theory]
    [InlineData("gezien", 4000)]
    [InlineData("diagnose", 200)]
    public void Record_AFieldOfTheLongestLength_IsAcceptedAndOneMoreIsRefused(string field, int max)
    {
        var casus = AtObservatie();

        Assert.NotEmpty(casus.Accepts(Observatie(casus, (field, new string('a', max)), ("diagnose-door", "de kinderarts"))));
        casus.Refuses(Observatie(casus, (field, new string('a', max + 1)), ("diagnose-door", "de kinderarts")), RefusalCode.FieldTooLong, field);
    }

    [Theory]
    [InlineData("soort", "zeker-weten")]
    [InlineData("naam", "een veld dat er niet is")]
    public void Record_AValueThatTheProtocolDoesNotKnow_IsRefused(string field, string value)
    {
        var casus = AtObservatie();

        casus.Refuses(Observatie(casus, (field, value)), RefusalCode.ValueUnknown, field);
    }

    [Theory]
    [InlineData("31-12-2026")]
    [InlineData("2026-2-3")]
    [InlineData("2026-02-29")]
    [InlineData("morgen")]
    public void Record_SomethingElseThanADate_IsRefused(string date)
    {
        var casus = A.Casus().At(stap: 3);
        var command = Card(casus, "gesprek");

        casus.Refuses(command with { Velden = command.Velden.SetItem("datum", date) }, RefusalCode.DateInvalid, "datum");
    }

    [Fact]
    public void Record_Signals_AreKeptOnceAndInOrder()
    {
        var casus = A.Casus();
        var signals = OnderdeelFiller.Signals(((OnderdeelPlaats)casus.Plaats).Onderdeel, casus.State.Leeftijd);

        casus.Do(Card(casus, "signalen-kind") with { Signalen = [signals[1], signals[0], signals[1]] });

        Assert.Equal([signals[1], signals[0]], casus.State.Saved("signalen-kind")!.Signalen.AsEnumerable());
    }

    [Fact]
    public void Record_ASignalOfAnotherAgeBand_IsRefused()
    {
        var casus = A.Casus();
        var other = SignaallijstCatalog.BuiltIn.Find("12-18-kind")!.Signalen[0].Id;

        casus.Refuses(Card(casus, "signalen-kind") with { Signalen = [other] }, RefusalCode.ValueUnknown, other);
    }

    [Fact]
    public void Record_ASignalOnAForm_IsRefused()
    {
        var casus = AtObservatie();
        var signal = SignaallijstCatalog.BuiltIn.Find("4-12-kind")!.Signalen[0].Id;

        casus.Refuses(Observatie(casus) with { Signalen = [signal] }, RefusalCode.ValueUnknown, signal);
    }

    [Theory]
    [MemberData(nameof(VariantsAndBands))]
    public void Record_NoMoreThanWhatIsRequired_IsEnoughEverywhere(string variant, Leeftijdsgroep band)
    {
        var casus = A.Casus(variant).For(band);
        while (casus.Plaats is OnderdeelPlaats place)
        {
            casus.Do(new RecordOnderdeel { Now = casus.Now, By = casus.By, Onderdeel = place.Onderdeel.Id, Velden = OnderdeelFiller.RequiredFields(place.Onderdeel) });
        }

        Assert.IsType<VraagPlaats>(casus.Plaats);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Skip_TheTalkForEachAllowedReason_KeepsReasonAndWhy(string variant)
    {
        foreach (var reason in A.Protocol(variant).GesprekExceptions)
        {
            var casus = A.Casus(variant).At(stap: 3);

            casus.Do(Skip(casus) with { Reason = reason.Id, Explanation = "  te gevaarlijk voor het kind " });

            Assert.Equal((reason.Id, "te gevaarlijk voor het kind"), (casus.State.Saved("gesprek")!.SkipReason, casus.State.Saved("gesprek")!.SkipExplanation));
            Assert.NotEqual("gesprek", casus.Plaats.Key);
        }
    }

    [Fact]
    public void Skip_WithoutWhy_IsRefused()
    {
        var casus = A.Casus().At(stap: 3);

        casus.Refuses(Skip(casus) with { Explanation = "  " }, RefusalCode.FieldMissing, "toelichting");
    }

    [Fact]
    public void Skip_WithAWhyThatIsTooLong_IsRefused()
    {
        var casus = A.Casus().At(stap: 3);

        casus.Refuses(Skip(casus) with { Explanation = new string('a', 4001) }, RefusalCode.FieldTooLong, "toelichting");
    }

    [Theory]
    [InlineData("geen-tijd")]
    [InlineData("contact")]
    public void Skip_ForAReasonThatThisVariantDoesNotAllow_IsRefused(string reason)
    {
        var casus = A.Casus("inos").At(stap: 3);

        casus.Refuses(Skip(casus) with { Reason = reason }, RefusalCode.ValueUnknown, "reden");
    }

    [Fact]
    public void Skip_ACardThatIsNoTalk_IsRefused()
    {
        var casus = A.Casus().At(stap: 2);

        casus.Refuses(Skip(casus) with { Onderdeel = "overleg" }, RefusalCode.OutOfOrder, "overleg");
        casus.Refuses(Skip(casus), RefusalCode.OutOfOrder, "gesprek");
    }

    [Fact]
    public void Record_TheTalkAfterItWasLeftOut_TakesItsPlace()
    {
        var casus = A.Casus().At(stap: 3);
        casus.Do(Skip(casus)).Reopened("gesprek");

        casus.Do(Card(casus, "gesprek"));

        Assert.Null(casus.State.Saved("gesprek")!.SkipReason);
        Assert.Single(casus.Events.OfType<GesprekSkipped>());
    }

    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    public static IEnumerable<object[]> VariantsAndBands => WalkTests.VariantsAndBands;

    private static CasusBuilder AtObservatie(string variant = "inos")
    {
        var casus = A.Casus(variant);
        while (casus.Plaats is OnderdeelPlaats { Key: not "observatie" } place)
        {
            casus.Do(casus.Save(place.Onderdeel));
        }

        return casus;
    }

    private static RecordOnderdeel Observatie(CasusBuilder casus, params (string Field, string Value)[] changes)
    {
        var part = casus.Protocol.Stap(1).Onderdelen.Single(part => part.Id == "observatie");
        var values = OnderdeelFiller.RequiredFields(part);
        return casus.Save(part) with { Velden = changes.Aggregate(values, (all, change) => all.SetItem(change.Field, change.Value)) };
    }

    private static RecordOnderdeel Card(CasusBuilder casus, string id) =>
        casus.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(casus.Protocol.AfterUitkomst).FirstOrDefault(part => part.Id == id) is { } part
            ? casus.Save(part)
            : new RecordOnderdeel { Now = casus.Now, By = casus.By, Onderdeel = id };

    private static SkipGesprek Skip(CasusBuilder casus) => new()
    {
        Now = casus.Now,
        By = casus.By,
        Onderdeel = "gesprek",
        Reason = "veiligheid",
        Explanation = "te gevaarlijk voor het kind",
    };
}
