using AdaptiveCards;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class AdaptiveSchemaVersionTests
{
    [Theory]
    [InlineData("1.9", "1.10")]
    [InlineData("1.5", "2")]
    public void Compare_LowerAndHigher_IsByNumber(string lower, string higher)
    {
        Assert.True(new AdaptiveSchemaVersion(lower) < new AdaptiveSchemaVersion(higher));
        Assert.False(new AdaptiveSchemaVersion(lower) >= new AdaptiveSchemaVersion(higher));
    }

    [Fact]
    public void Equals_SameNumbers_IsTrue()
    {
        AdaptiveSchemaVersion converted = "1.5";

        Assert.True(converted == new AdaptiveSchemaVersion(1, 5));
        Assert.Equal("1.5", converted.ToString());
    }
}
