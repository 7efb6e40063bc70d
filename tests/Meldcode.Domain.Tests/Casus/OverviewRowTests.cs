using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

public sealed class OverviewRowTests
{
    private static readonly Organisatie Organisatie = new()
    {
        Id = "voorbeeld",
        TenantId = "tenant",
        Name = "Voorbeeld",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [new Locatie("School", []), new Locatie("Opvang", [])],
        Directeur = new Contact("Directeur", null, null, null),
        RecordSystem = "ParnasSys",
        RetentionYears = 2,
    };

    [Fact]
    public void Of_ACasusWithHelp_HasItsDayAndIsLateOnlyAfterIt()
    {
        var casus = A.Casus().WithAnswers(ja, nee, ja, ja);

        Assert.Equal([new OverviewDue(ReminderKind.HulpReview, CasusBuilder.ReviewOn, IsLate: false)], Row(casus, CasusBuilder.ReviewOn).Dues);
        Assert.Equal([new OverviewDue(ReminderKind.HulpReview, CasusBuilder.ReviewOn, IsLate: true)], Row(casus, CasusBuilder.ReviewOn.AddDays(1)).Dues);
    }

    [Fact]
    public void Of_ACasusAtTheTalk_HasADayAndIsNeverLateWithIt()
    {
        var row = Row(A.Casus().At(3), new DateOnly(2026, 6, 1));

        Assert.Equal([new OverviewDue(ReminderKind.Gesprek, new DateOnly(2026, 3, 9), IsLate: false)], row.Dues);
        Assert.False(row.IsOverdue);
    }

    [Fact]
    public void Of_AReport_HasEveryDayEarliestFirst()
    {
        var casus = Reported();

        var dues = Row(casus, CasusBuilder.Today).Dues;

        Assert.Equal([ReminderKind.VeiligThuisFeedback, ReminderKind.Monitoring3, ReminderKind.Monitoring12], dues.Select(due => due.Kind));
        Assert.Equal(dues.OrderBy(due => due.Day), dues);
    }

    [Fact]
    public void Of_AReportOfLongAgo_LeavesOutWhatWasForInformation()
    {
        var row = Row(Reported(), new DateOnly(2026, 7, 1));

        Assert.Equal([(ReminderKind.VeiligThuisFeedback, true), (ReminderKind.Monitoring12, false)], row.Dues.Select(due => (due.Kind, due.IsLate)));
        Assert.True(row.IsOverdue);
    }

    [Fact]
    public void Of_AClosedCasus_HasTheEndOfItsTerm()
    {
        var row = Row(A.Casus("zorgaanbieder").WithAnswers(nee).Closed(), CasusBuilder.Today);

        Assert.Equal([new OverviewDue(ReminderKind.Bewaartermijn, new DateOnly(2028, 3, 2), IsLate: false)], row.Dues);
    }

    [Fact]
    public void InOrder_LateBeforeSoonBeforeNothing()
    {
        var late = Row(A.Casus().Named("MC-2222").WithAnswers(ja, nee, ja, ja), CasusBuilder.ReviewOn.AddDays(1));
        var soon = Row(A.Casus().Named("MC-3333").At(3), CasusBuilder.ReviewOn.AddDays(1));
        var none = Row(A.Casus().Named("MC-4444"), CasusBuilder.ReviewOn.AddDays(1));

        Assert.Equal([late, soon, none], OverviewRow.InOrder([none, soon, late]));
    }

    [Theory]
    [InlineData(null, "School")]
    [InlineData("Opvang", "Opvang")]
    [InlineData("Weg", null)]
    public void Of_ItsLocation_IsOneOfTheSettings(string? location, string? expected)
    {
        var casus = A.Casus();

        Assert.Equal(expected, OverviewRow.Of(new StoredCasus(default, casus.State with { Locatie = location }), casus.Protocol, Organisatie, CasusBuilder.Today).Location);
    }

    /// <summary>Every kind of day that the bot reminds of can stand in the overview.</summary>
    [Fact]
    public void Of_TheseCasussen_ShowEveryKind()
    {
        var care = Reported();
        foreach (var part in Wegwijzer.AfterUitkomst(care.State, care.Protocol).Where(part => part.Id == "nazorg"))
        {
            care.Do(care.Save(part) with { Velden = care.Save(part).Velden.SetItem("termijn", "2026-05-01").Remove("evaluatie") });
        }

        CasusBuilder[] all = [care, A.Casus().At(3), A.Casus().WithAnswers(ja, nee, ja, ja), A.Casus("zorgaanbieder").WithAnswers(nee).Closed()];

        Assert.Equal(Enum.GetValues<ReminderKind>(), all.SelectMany(casus => Row(casus, CasusBuilder.Today).Dues).Select(due => due.Kind).Distinct().Order());
    }

    private static CasusBuilder Reported()
    {
        var casus = A.Casus().WithAnswers(ja, ja, nee);
        var part = Wegwijzer.AfterUitkomst(casus.State, casus.Protocol).Single(part => part.Id == "melding");
        var save = casus.Save(part);
        return casus.Do(save with { Velden = save.Velden.SetItem("wanneer", "2026-03-02").Remove("terugkoppeling") });
    }

    private static OverviewRow Row(CasusBuilder casus, DateOnly today) =>
        OverviewRow.Of(new StoredCasus(default, casus.State), casus.Protocol, Organisatie, today);
}
