using System.Globalization;
using Meldcode.Conversation.Escalation;

namespace Meldcode.Conversation.Tests.Escalation;

public sealed class AwayWordsTests
{
    // A Monday.
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("tot vrijdag", "2026-11-27")]
    [InlineData("tot maandag", "2026-11-30")]
    [InlineData("tot en met vrijdag", "2026-11-28")]
    [InlineData("t/m vrijdag", "2026-11-28")]
    [InlineData("tot morgen", "2026-11-24")]
    [InlineData("tot overmorgen", "2026-11-25")]
    [InlineData("tot volgende week", "2026-11-30")]
    [InlineData("tot volgende week woensdag", "2026-12-02")]
    [InlineData("tot 5 mei", "2027-05-05")]
    [InlineData("tot en met 5 mei", "2027-05-06")]
    [InlineData("tot 1 december", "2026-12-01")]
    [InlineData("tot vrijdag 4 december", "2026-12-04")]
    [InlineData("tot 5-5", "2027-05-05")]
    [InlineData("tot 5-5-2027", "2027-05-05")]
    [InlineData("tot 1 maart", "2027-03-01")]
    [InlineData("TOT 1 MRT", "2027-03-01")]
    public void Read_Day_IsTheFirstDayBack(string words, string back) =>
        Assert.Equal(DateOnly.Parse(back, CultureInfo.InvariantCulture), AwayWords.Read(words, Today));

    [Theory]
    [InlineData("tot")]
    [InlineData("tot straks")]
    [InlineData("tot gisteren")]
    [InlineData("tot 31 februari")]
    [InlineData("tot 22-11-2026")]
    [InlineData("tot 23 november 2026")]
    [InlineData("tot 5 mei 2029")]
    [InlineData("tot 99-99")]
    public void Read_NoDayInTheYearAhead_IsNothing(string words) => Assert.Null(AwayWords.Read(words, Today));
}
