using AdaptiveCards;
using Newtonsoft.Json;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class StrictIntConverterTests
{
    private static readonly JsonConverter[] Strict = [new StrictIntConverter()];

    [Fact]
    public void ReadJson_WholeNumberOrNull_IsThatNumber()
    {
        Assert.Equal(3, JsonConvert.DeserializeObject<int>("3", Strict));
        Assert.Null(JsonConvert.DeserializeObject<int?>("null", Strict));
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("'3'")]
    public void ReadJson_AnythingElse_IsRefused(string json) =>
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<int>(json, Strict));

    [Fact]
    public void CanConvert_IsForWholeNumbersOnly()
    {
        Assert.True(Strict[0].CanConvert(typeof(ulong?)));
        Assert.False(Strict[0].CanConvert(typeof(double)));
        Assert.False(Strict[0].CanConvert(typeof(AdaptiveSpacing)));
    }
}
