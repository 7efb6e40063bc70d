using AdaptiveCards;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class RequirementsTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("1.9.9", false)]
    [InlineData("2", true)]
    [InlineData("99", true)]
    public void MeetsRequirements_OneFeature_NeedsThatVersionOrLater(string? present, bool meets)
    {
        var host = new AdaptiveFeatureRegistration();
        if (present != null)
        {
            host.Set("acmeSketch", present);
        }

        var element = new AdaptiveTextBlock("a") { Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.2", ["acmeSketch"] = "2" } };

        Assert.Equal(meets, element.MeetsRequirements(host));
        Assert.True(new AdaptiveTextBlock("b").MeetsRequirements(host));
    }

    [Fact]
    public void MeetsRequirements_AnyVersion_SettlesIt()
    {
        var host = new AdaptiveFeatureRegistration();
        host.Set("acmeSketch", "0.1");

        Assert.True(new AdaptiveTextBlock("a") { Requires = new Dictionary<string, string> { ["acmeSketch"] = "*" } }.MeetsRequirements(host));
        host.Remove("acmeSketch");
        Assert.False(new AdaptiveTextBlock("a") { Requires = new Dictionary<string, string> { ["acmeSketch"] = "*" } }.MeetsRequirements(host));
    }

    [Fact]
    public void Registration_OfAdaptiveCardsItself_IsFixed()
    {
        var host = new AdaptiveFeatureRegistration();

        Assert.Equal("1.5", host.Get("adaptiveCards"));
        Assert.Equal("", host.Get("acmeSketch"));
        Assert.Throws<AdaptiveException>(() => host.Set("adaptiveCards", "9.0"));
        Assert.Throws<AdaptiveException>(() => host.Remove("adaptiveCards"));
    }
}
