using AdaptiveCards;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class CardModelTests
{
    private static readonly Uri Cat = new("https://cards.example.invalid/kat.png");

    [Fact]
    public void FromJson_MinHeight_IsInPixels()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.5","minHeight":"500px","body":[{"type":"Container","minHeight":"30.5px","items":[]}]}""").Card;

        Assert.Equal(500u, card.PixelMinHeight);
        Assert.Equal(30u, ((AdaptiveContainer)card.Body[0]).PixelMinHeight);
    }

    [Theory]
    [InlineData("width", "20")]
    [InlineData("width", ".20px")]
    [InlineData("height", "50.1234.12px")]
    [InlineData("height", "20a0px")]
    public void FromJson_MalformedSize_IsIgnoredWithAWarning(string name, string size)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Image","url":"{{Cat}}","{{name}}":"{{size}}"}]}""");

        var image = (AdaptiveImage)result.Card.Body[0];
        Assert.Equal((0u, 0u), (image.PixelWidth, image.PixelHeight));
        Assert.Equal($"The Value \"{size}\" for field \"{name}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.", Assert.Single(result.Warnings).Message);
    }

    [Theory]
    [InlineData("#FF00FF", 0)]
    [InlineData("#80FF00FF", 0)]
    [InlineData("blue", 1)]
    [InlineData("#GGGGGG", 1)]
    public void FromJson_BackgroundColor_IsHexOrAWarning(string color, int warnings)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Image","url":"{{Cat}}","backgroundColor":"{{color}}"}]}""");

        Assert.Equal(warnings, result.Warnings.Count);
    }

    [Fact]
    public void ToJson_PixelHeight_IsTheHeight()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveImage(Cat) { PixelWidth = 20, PixelHeight = 50 } } };

        Assert.Matches("\"width\": \"20px\",\\s+\"height\": \"50px\"", card.ToJson());
    }

    [Fact]
    public void GetResourceInformation_NestedImages_AreInCardOrder()
    {
        var card = new AdaptiveCard("1.5") { BackgroundImage = Cat };
        card.Body.Add(new AdaptiveColumnSet { new AdaptiveColumn { new AdaptiveImage("https://cards.example.invalid/2.png") } });
        card.Body.Add(new AdaptiveMedia { Sources = { new AdaptiveMediaSource("video/mp4", "https://cards.example.invalid/3.mp4") } });
        card.Actions.Add(new AdaptiveShowCardAction { IconUrl = "https://cards.example.invalid/4.png", Card = new AdaptiveCard("1.5") });

        Assert.Equal(
            [
                new RemoteResourceInformation(Cat.ToString(), "image"),
                new RemoteResourceInformation("https://cards.example.invalid/2.png", "image"),
                new RemoteResourceInformation("https://cards.example.invalid/3.mp4", "video/mp4"),
                new RemoteResourceInformation("https://cards.example.invalid/4.png", "image"),
            ],
            card.GetResourceInformation());
    }

    [Fact]
    public void ToJson_CollectionThatCanBeWalked_IsStillAnObject()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveContainer { new AdaptiveTextBlock("hallo") } } };

        Assert.Matches("\"type\": \"Container\",\\s+\"items\": \\[", card.ToJson());
    }

    [Fact]
    public void FromJson_Authentication_IsRead()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.5","authentication":{"connectionName":"c","tokenExchangeResource":{"id":"i"},"buttons":[{"type":"signin","value":"v"}]}}""").Card;

        Assert.Equal(("c", "i", "v"), (card.Authentication.ConnectionName, card.Authentication.TokenExchangeResource.Id, card.Authentication.Buttons[0].Value));
    }

    [Fact]
    public void FromJson_FallbackThatIsAList_IsRefused()
    {
        const string Json = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","fallback":[{"type":"TextBlock"}]}]}""";

        var refusal = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Json));

        Assert.Equal("Invalid value for fallback", refusal.Message);
    }

    [Fact]
    public void FromJson_InlineThatIsNoTextRun_IsRefused()
    {
        const string Json = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"RichTextBlock","inlines":[{"type":"iets","text":"a"}]}]}""";

        var refusal = Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(Json));

        Assert.Contains("Property 'type' must be 'TextRun'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AdaptiveHeight_IsComparedByValue()
    {
        Assert.True(new AdaptiveHeight(80) == new AdaptiveHeight("80px"));
        Assert.True(new AdaptiveHeight("auto") != new AdaptiveHeight("stretch"));
        Assert.False(new AdaptiveHeight(80) == null);
        Assert.True(new AdaptiveHeight(80).IsPixel());
        Assert.False(new AdaptiveHeight(0u).ShouldSerializeAdaptiveHeight());
    }
}
