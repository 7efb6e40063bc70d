using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DateTimePromptTests
{
    private static PromptOptions Question => new() { Prompt = MessageFactory.Text("wanneer?") };

    [Theory]
    [InlineData("en-us", "5th December 2018 at 9am", "2018-12-05T09", "2018-12-05 09:00:00")]
    [InlineData("en-us", "December 5, 2018", "2018-12-05", "2018-12-05")]
    [InlineData("en-us", "on 2018-12-05 please", "2018-12-05", "2018-12-05")]
    [InlineData("nl-nl", "maandag 5 maart 2018 om 14:30", "2018-03-05T14:30", "2018-03-05 14:30:00")]
    public async Task Prompt_FullDate_HasOneReading(string locale, string answer, string timex, string value)
    {
        var found = Assert.Single(await AnswerAsync(locale, answer));

        Assert.Equal((timex, value), (found.Timex, found.Value));
    }

    [Fact]
    public async Task Prompt_DayOfTheWeekAndHour_HasAReadingForEachHalfOfTheDay()
    {
        var found = await AnswerAsync("en-us", "Wednesday 4 oclock");

        Assert.Equal(["XXXX-WXX-3T04", "XXXX-WXX-3T16"], found.Select(reading => reading.Timex).Distinct());
        Assert.All(found, reading => Assert.Equal(DayOfWeek.Wednesday, DateTime.Parse(reading.Value, System.Globalization.CultureInfo.InvariantCulture).DayOfWeek));
    }

    [Theory]
    [InlineData("hello again")]
    [InlineData("31 February 2018")]
    public async Task Prompt_NoDate_AsksAgain(string answer)
    {
        var talk = new Talk(new DateTimePrompt("p"), Question);
        await talk.SaysAsync("hi");

        Assert.Equal(["wanneer?"], await talk.SaysAsync(answer));
    }

    private static async Task<IList<DateTimeResolution>> AnswerAsync(string locale, string answer)
    {
        var talk = new Talk(new DateTimePrompt("p"), Question, locale);
        await talk.SaysAsync("hi");
        Assert.Empty(await talk.SaysAsync(answer));
        return (IList<DateTimeResolution>)talk.Result;
    }
}
