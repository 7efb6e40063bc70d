using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class EndorsementsValidatorTests
{
    [Theory]
    [InlineData("msteams", true)]
    [InlineData("MSTEAMS", false)]
    [InlineData("webchat", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void Validate_OnlyANamedChannelNeedsOne(string? channel, bool endorsed) =>
        Assert.Equal(endorsed, EndorsementsValidator.Validate(channel, ["msteams", "other"]));

    [Fact]
    public void Validate_NoEndorsements_Throws() =>
        Assert.Equal("endorsements", Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("msteams", null)).ParamName);
}
