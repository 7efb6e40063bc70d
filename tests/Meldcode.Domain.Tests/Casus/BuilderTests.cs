using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

public sealed class BuilderTests
{
    [Theory]
    [InlineData("inos")]
    [InlineData("zorgaanbieder")]
    public void At_AStep_StopsAtItsFirstPlace(string variant)
    {
        var casus = A.Casus(variant).At(stap: 4);

        Assert.Equal(4, casus.State.StapReached);
        Assert.Equal("weging", casus.Plaats.Key);
    }

    [Fact]
    public void WithAnswers_OfARoute_ReachesItsOutcome()
    {
        var casus = A.Casus("inos").At(stap: 4).WithAnswers(ja, nee, nee, ja, nee);

        Assert.Equal(UitkomstCode.Melden, casus.State.Uitkomst?.Code);
        Assert.Equal(casus.Events.Count, casus.State.Version);
    }

    [Fact]
    public void Do_ARefusedCommand_StopsTheTest()
    {
        var casus = A.Casus("inos");

        Assert.Throws<InvalidOperationException>(() => casus.Closed());
    }
}
