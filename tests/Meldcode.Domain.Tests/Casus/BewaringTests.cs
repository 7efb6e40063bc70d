namespace Meldcode.Domain.Tests;

public sealed class BewaringTests
{
    private static readonly Organisatie Organisatie = new()
    {
        Id = "voorbeeld",
        TenantId = "tenant",
        Name = "Voorbeeld",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [],
        Directeur = new Contact("Directeur", null, null, null),
        RecordSystem = "ParnasSys",
        RetentionYears = 2,
    };

    // Closed on 2 March 2026.
    [Theory]
    [InlineData(2028, 1, 31, false, false)]
    [InlineData(2028, 2, 1, false, true)]
    [InlineData(2028, 3, 1, false, true)]
    [InlineData(2028, 3, 2, true, true)]
    public void EraseOn_AClosedCasus_IsItsTermAfterClosing(int year, int month, int day, bool over, bool soon)
    {
        var casus = Closed().State;
        var today = new DateOnly(year, month, day);

        Assert.Equal(new DateOnly(2028, 3, 2), Bewaring.EraseOn(casus, Organisatie));
        Assert.Equal((over, soon), (Bewaring.IsOver(casus, Organisatie, today), Bewaring.EndsSoon(casus, Organisatie, today)));
    }

    [Fact]
    public void EraseOn_ALaterNote_DoesNotMoveIt()
    {
        var casus = Closed();
        casus.Do(new AddNote { Now = casus.Now.AddYears(1), By = casus.By, Text = "Later." });

        Assert.Equal(new DateOnly(2028, 3, 2), Bewaring.EraseOn(casus.State, Organisatie));
    }

    [Fact]
    public void EraseOn_OpenAgainOrHeld_IsNever()
    {
        Assert.Null(Bewaring.EraseOn(A.Casus().State, Organisatie));
        Assert.Null(Bewaring.EraseOn(Closed().Restarted().State, Organisatie));
        Assert.Null(Bewaring.EraseOn(Held().State, Organisatie));
        Assert.NotNull(Bewaring.EraseOn(Held().Do(new ReleaseHold { Now = CasusBuilder.Begin, By = "p" }).State, Organisatie));
    }

    [Theory]
    [InlineData(ErasureReason.Filed, true, null)]
    [InlineData(ErasureReason.Filed, false, RefusalCode.FileFirst)]
    [InlineData(ErasureReason.NotNeeded, true, RefusalCode.FileFirst)]
    [InlineData(ErasureReason.NotNeeded, false, RefusalCode.FileFirst)]
    public void MayErase_OneThatOthersWereTold_OnlyAfterFiling(ErasureReason reason, bool fetched, RefusalCode? refused) =>
        Assert.Equal(refused, Bewaring.MayErase(Told().State, Owner(Told().State), reason, fetched)?.Code);

    [Fact]
    public void MayErase_OneThatNobodyElseKnows_AtOnce() =>
        Assert.Null(Bewaring.MayErase(A.Casus().State, Owner(A.Casus().State), ErasureReason.NotNeeded, wasFetched: false));

    [Fact]
    public void MayErase_OpenAndTold_ClosesFirst()
    {
        var open = A.Casus().At(4).State;

        Assert.Equal(RefusalCode.CloseFirst, Bewaring.MayErase(open, Owner(open), ErasureReason.Filed, wasFetched: true)?.Code);
    }

    [Fact]
    public void MayErase_Held_NeverByAnybody() =>
        Assert.Equal(RefusalCode.OnHold, Bewaring.MayErase(Held().State, Owner(Held().State), ErasureReason.Filed, wasFetched: true)?.Code);

    [Fact]
    public void MayErase_ByAnotherThanTheEigenaar_IsRefused()
    {
        var reader = new Toegang([Hoedanigheid.Aandachtsfunctionaris], ToegangTabel.Rechten(Hoedanigheid.Aandachtsfunctionaris, CasusStaat.Gesloten));

        Assert.Equal(RefusalCode.NotAllowed, Bewaring.MayErase(Told().State, reader, ErasureReason.Filed, wasFetched: true)?.Code);
    }

    [Fact]
    public void PlaceHold_TwiceOrWithoutReason_IsRefused()
    {
        var held = Held();

        Assert.Equal(RefusalCode.AlreadyOnHold, Refused(held, new PlaceHold { Now = held.Now, By = held.By, Reason = "nog een" }));
        Assert.Equal(RefusalCode.FieldMissing, Refused(Closed(), new PlaceHold { Now = held.Now, By = held.By, Reason = "  " }));
        Assert.Equal(RefusalCode.FieldTooLong, Refused(Closed(), new PlaceHold { Now = held.Now, By = held.By, Reason = new string('x', 4001) }));
        Assert.Equal(RefusalCode.NotOnHold, Refused(Closed(), new ReleaseHold { Now = held.Now, By = held.By }));
    }

    private static CasusBuilder Closed() => A.Casus("zorgaanbieder").WithAnswers(Antwoord.Nee).Closed();

    private static CasusBuilder Told() => A.Casus().WithAnswers(Antwoord.Nee).Closed();

    private static CasusBuilder Held()
    {
        var casus = Closed();
        return casus.Do(new PlaceHold { Now = casus.Now, By = casus.By, Reason = "Er loopt een klacht." });
    }

    private static Toegang Owner(Casus casus) => new([Hoedanigheid.Eigenaar], ToegangTabel.Rechten(Hoedanigheid.Eigenaar, AccessFacts.Of(casus).Staat));

    private static RefusalCode Refused(CasusBuilder casus, CasusCommand command) => Assert.IsType<Decision.Refused>(casus.Decide(command)).Refusal.Code;
}
