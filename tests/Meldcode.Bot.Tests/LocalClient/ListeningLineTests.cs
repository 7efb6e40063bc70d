using Meldcode.Bot.LocalClient;

namespace Meldcode.Bot.Tests.LocalClient;

public sealed class ListeningLineTests
{
    [Theory]
    [InlineData("Listening on 56150", 56150)]
    [InlineData("Listening on 46621 ", 46621)]
    public void Port_ListeningLine_IsThePort(string line, int expected) => Assert.Equal(expected, ListeningLine.Port(line));

    [Theory]
    [InlineData("")]
    [InlineData("Listening on ")]
    [InlineData("Listening on port 56150")]
    [InlineData("Listening on 0")]
    [InlineData("Listening on 70000")]
    [InlineData("Now Listening on 56150")]
    public void Port_AnyOtherLine_IsNull(string line) => Assert.Null(ListeningLine.Port(line));
}
