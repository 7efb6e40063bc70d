namespace Meldcode.Domain.Tests;

public sealed class FeestdagenTests
{
    /// <summary>Dates as calendars print them.</summary>
    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Pasen_KnownYear_IsThatSunday(string date) => Assert.Equal(Day(date), Feestdagen.Pasen(Day(date).Year));

    [Fact]
    public void Pasen_AnyYear_IsASundayBetween22MarchAnd25April() => Assert.All(Enumerable.Range(1583, 1000), year =>
    {
        var day = Feestdagen.Pasen(year);
        Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek);
        Assert.InRange(day, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
    });

    [Theory]
    [InlineData("2026-01-01,2026-04-05,2026-04-06,2026-04-27,2026-05-14,2026-05-24,2026-05-25,2026-12-25,2026-12-26")]
    [InlineData("2027-01-01,2027-03-28,2027-03-29,2027-04-27,2027-05-06,2027-05-16,2027-05-17,2027-12-25,2027-12-26")]
    [InlineData("2025-01-01,2025-04-20,2025-04-21,2025-04-26,2025-05-05,2025-05-29,2025-06-08,2025-06-09,2025-12-25,2025-12-26")]
    public void Is_AWholeYear_HasTheseDaysAndNoOthers(string dates)
    {
        var year = Day(dates[..10]).Year;
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year && Feestdagen.Is(day));

        Assert.Equal(dates.Split(',').Select(Day), days);
    }

    [Theory]
    [InlineData("2027-03-26", true, false, true)]
    [InlineData("2027-03-26", false, true, false)]
    [InlineData("2026-05-05", false, true, true)]
    [InlineData("2026-05-05", true, false, false)]
    [InlineData("2030-05-05", false, false, true)]
    public void Is_ADayByChoice_FollowsTheChoice(string date, bool goedeVrijdag, bool bevrijdingsdag, bool expected) =>
        Assert.Equal(expected, Feestdagen.Is(Day(date), goedeVrijdag, bevrijdingsdag));

    [Theory]
    [InlineData(2025, 26)]
    [InlineData(2026, 27)]
    [InlineData(2031, 26)]
    public void Koningsdag_OnASunday_IsTheSaturdayBefore(int year, int day) => Assert.Equal(new DateOnly(year, 4, day), Feestdagen.Koningsdag(year));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", null);
}
