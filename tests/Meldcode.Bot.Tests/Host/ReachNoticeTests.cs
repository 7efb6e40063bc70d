using Meldcode.Bot.Host;

namespace Meldcode.Bot.Tests.Host;

public sealed class ReachNoticeTests
{
    [Fact]
    public void Loudly_NothingMissing_SaysNothing() => Assert.Equal("", ReachNotice.Loudly([]));

    [Fact]
    public void Loudly_SomethingMissing_SaysEachOnItsOwnLine()
    {
        Assert.Equal(
            "LET OP. De bot start, maar kan niet iedereen bereiken:\n- Graph:Mailbox: niet ingesteld.\n- Graph:TeamsAppId: niet ingesteld.\n",
            ReachNotice.Loudly(["Graph:Mailbox: niet ingesteld.", "Graph:TeamsAppId: niet ingesteld."]));
    }
}
