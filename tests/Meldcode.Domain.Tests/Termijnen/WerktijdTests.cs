using System.Globalization;

namespace Meldcode.Domain.Tests;

/// <summary>Clocks in the tables are Dutch wall clocks.</summary>
public sealed class WerktijdTests
{
    private static readonly Werktijden Hours = Werktijden.Default;

    [Theory]
    // Within a day, over the evening, over a weekend.
    [InlineData("2026-09-01 09:00", 4, "2026-09-01 13:00")]
    [InlineData("2026-09-01 15:00", 4, "2026-09-02 10:00")]
    [InlineData("2026-09-04 15:00", 4, "2026-09-07 10:00")]
    // From outside working time.
    [InlineData("2026-09-01 06:00", 1, "2026-09-01 09:00")]
    [InlineData("2026-09-01 21:00", 1, "2026-09-02 09:00")]
    [InlineData("2026-09-05 12:00", 0, "2026-09-07 08:00")]
    // To the very end of a day.
    [InlineData("2026-09-01 13:00", 4, "2026-09-01 17:00")]
    // Easter 2027: the clock moves on Easter Sunday, Monday is closed.
    [InlineData("2027-03-26 15:00", 4, "2027-03-30 10:00")]
    // Koningsdag 2026 on a Monday; 2027 Hemelvaart on 6 May.
    [InlineData("2026-04-24 16:00", 4, "2026-04-28 11:00")]
    [InlineData("2027-05-05 16:00", 4, "2027-05-07 11:00")]
    // The clock is put back in the night of 25 October 2026.
    [InlineData("2026-10-23 15:00", 4, "2026-10-26 10:00")]
    // Christmas on Friday and Saturday, then New Year on Friday.
    [InlineData("2026-12-24 16:00", 40, "2027-01-04 11:00")]
    public void Add_WorkingHours_EndsThen(string from, int hours, string expected) =>
        Assert.Equal(expected, Clock(Hours.Add(Instant(from), TimeSpan.FromHours(hours))));

    [Theory]
    [InlineData("2026-03-28 20:00", 8, "2026-03-29 05:00")]
    [InlineData("2026-10-24 20:00", 8, "2026-10-25 03:00")]
    public void Add_OpenDayAndNightWhenTheClockMoves_CountsRealTime(string from, int hours, string expected)
    {
        var always = new Werktijden([.. Enum.GetValues<DayOfWeek>()], TimeOnly.MinValue, TimeOnly.MaxValue);

        Assert.Equal(expected, Clock(always.Add(Instant(from), TimeSpan.FromHours(hours))));
    }

    [Fact]
    public void Add_AnyMomentAndAmount_IsTheSameInOneStepAndInTwo()
    {
        var random = new Random(20270328);
        for (var i = 0; i < 2000; i++)
        {
            var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(0, 60 * 24 * 800));
            var (first, second) = (TimeSpan.FromMinutes(random.Next(1, 3000)), TimeSpan.FromMinutes(random.Next(1, 3000)));

            Assert.Equal(Hours.Add(from, first + second), Hours.Add(Hours.Add(from, first), second));
        }
    }

    [Fact]
    public void Add_NobodyEverWorks_Throws() => Assert.Throws<InvalidOperationException>(
        () => new Werktijden([], new TimeOnly(8, 0), new TimeOnly(17, 0)).Add(Instant("2026-09-01 09:00"), TimeSpan.FromHours(1)));

    [Theory]
    [InlineData("2026-09-01", 5, "2026-09-08")]
    [InlineData("2026-09-05", 1, "2026-09-07")]
    [InlineData("2027-03-25", 5, "2027-04-02")]
    [InlineData("2026-09-01", 0, "2026-09-01")]
    public void AddDays_WorkingDays_SkipsWhatIsClosed(string day, int count, string expected) =>
        Assert.Equal(expected, Hours.AddDays(DateOnly.Parse(day, CultureInfo.InvariantCulture), count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-09-01", "2026-09-01 08:00")]
    [InlineData("2027-03-27", "2027-03-30 08:00")]
    public void StartOf_ADay_IsTheNextWorkingMorning(string day, string expected) =>
        Assert.Equal(expected, Clock(Hours.StartOf(DateOnly.Parse(day, CultureInfo.InvariantCulture))));

    private static DateTimeOffset Instant(string clock)
    {
        var read = DateTime.ParseExact(clock, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Amsterdam.Instant(DateOnly.FromDateTime(read), TimeOnly.FromDateTime(read));
    }

    private static string Clock(DateTimeOffset instant) => Amsterdam.Clock(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
