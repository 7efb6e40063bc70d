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
        Assert.Equal((over, soon), (Bewaring.IsOver(casus, Organisatie, new DateOnly(2028, 1, 31), today), Bewaring.EndsSoon(casus, Organisatie, today)));
    }

    [Fact]
    public void IsOver_EveryReminderAndEveryDay_NeverBeforeTheTermAndNeverSoonerThanPromised()
    {
        var casus = Closed().State;
        var end = new DateOnly(2028, 3, 2);
        foreach (var days in (int[])[7, 30, 90])
        {
            var organisatie = Organisatie with { RetentionNoticeDays = days };
            foreach (var (reminded, today) in from told in Enumerable.Range(-120, 200) from now in Enumerable.Range(-60, 200) select (end.AddDays(told), end.AddDays(now)))
            {
                Assert.Equal(today >= end && today.DayNumber - reminded.DayNumber >= days, Bewaring.IsOver(casus, organisatie, reminded, today));
                Assert.False(Bewaring.IsOver(casus, organisatie, null, today));
            }
        }
    }

    [Fact]
    public void Reminder_EveryClosingDay_IsOnTheLastWorkingDayThatLeavesThePromisedTime()
    {
        foreach (var closed in Enumerable.Range(0, 731).Select(i => new DateOnly(2026, 1, 1).AddDays(i)))
        {
            var casus = Closed().State with { ClosedAt = Amsterdam.Instant(closed, new TimeOnly(12, 0)) };
            var end = closed.AddYears(2);
            var last = end.AddDays(-30);

            var reminder = Bewaring.Reminder(casus, Organisatie, last.AddDays(-14))!;

            var told = Amsterdam.Day(reminder.Due);
            Assert.True(told <= last && told >= last.AddDays(-14), $"{closed}: {told}");
            Assert.DoesNotContain(Enumerable.Range(1, last.DayNumber - told.DayNumber), i => Organisatie.Werktijden.IsWorkingDay(told.AddDays(i)));
            Assert.Equal((end, end), (reminder.Day, Bewaring.EraseFrom(casus, Organisatie, told)));
            Assert.Null(Bewaring.Reminder(casus, Organisatie, last.AddDays(-15)));
        }
    }

    [Fact]
    public void Reminder_AnotherEndOrAnotherEigenaar_IsAnotherOne()
    {
        var casus = Closed().State;
        var today = new DateOnly(2028, 3, 1);
        string? Key(Casus of, int years = 2) => Bewaring.Reminder(of, Organisatie with { RetentionYears = years }, today)?.Key;

        Assert.Equal(4, new[] { Key(casus), Key(casus, 1), Key(casus with { Owner = "somebody-else" }), Key(casus with { ClosedAt = casus.ClosedAt!.Value.AddDays(1) }) }.Distinct().Count());
        Assert.Equal(Key(casus), Key(casus with { ChangedAt = casus.ChangedAt.AddDays(3), Version = 99 }));
        Assert.Null(Key(casus, 3));
        Assert.Null(Key(Held().State));
    }

    [Theory]
    [InlineData(null, 7)]
    [InlineData("School", 7)]
    [InlineData("Opvang", 20)]
    [InlineData("Elders", 2)]
    [InlineData("Weg", 2)]
    public void EraseOn_ALocationOfItsOwnSector_GoesByThatTerm(string? location, int years)
    {
        var organisatie = Organisatie with { Locations = [new Locatie("School", []) { RetentionYears = 7 }, new Locatie("Opvang", []) { RetentionYears = 20 }, new Locatie("Elders", [])] };

        Assert.Equal(new DateOnly(2026 + years, 3, 2), Bewaring.EraseOn(Closed().State with { Locatie = location }, organisatie));
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
