using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class FromJsonTests
{
    [Fact]
    public void FromJson_OfToJson_GivesTheSameJson()
    {
        var json = Cards.Everything().ToJson();

        var result = AdaptiveCard.FromJson(json);

        Assert.Equal(JToken.Parse(json).ToString(), JToken.Parse(result.Card.ToJson()).ToString());
        Assert.Equal(["Unknown property 'msteams' on 'AdaptiveCard'"], result.Warnings.Select(w => w.Message));
    }

    [Fact]
    public void FromJson_KnownElements_GivesTheirTypesAndValues()
    {
        var card = AdaptiveCard.FromJson(Cards.Everything().ToJson()).Card;

        var choices = Assert.Single(card.Body.OfType<AdaptiveChoiceSetInput>());
        Assert.Equal(AdaptiveChoiceInputStyle.Expanded, choices.Style);
        Assert.Equal("a", Assert.Single(choices.Choices).Value);
        Assert.Equal(9.5, Assert.Single(card.Body.OfType<AdaptiveNumberInput>()).Max);
        Assert.Equal("positive", card.Actions[0].Style);
        Assert.Equal("meer", ((AdaptiveTextBlock)((AdaptiveShowCardAction)card.Actions[3]).Card.Body[0]).Text);
    }

    [Fact]
    public void FromJson_AbsentValues_KeepTheirDefaults()
    {
        var card = Read("{'type':'TextBlock','text':'a'},{'type':'Input.Toggle','id':'g','title':'t'},{'type':'Input.Number','id':'n'}").Card;

        Assert.True(card.Body[0].IsVisible);
        Assert.Equal("True", ((AdaptiveToggleInput)card.Body[1]).ValueOn);
        Assert.True(double.IsNaN(((AdaptiveNumberInput)card.Body[2]).Value));
    }

    [Fact]
    public void FromJson_UnknownElement_IsKeptWithAWarning()
    {
        var result = Read("{'type':'Rating','max':5}");

        Assert.Equal("{'type':'Rating','max':5}", Cards.OneLine(JObject.Parse(result.Card.ToJson())["body"]![0]!));
        Assert.IsType<AdaptiveUnknownElement>(Assert.Single(result.Card.Body));
        Assert.Equal("Unknown element 'Rating'", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void FromJson_UnknownProperty_IsKeptWithAWarning()
    {
        var result = Read("{'type':'TextBlock','text':'a','labelFor':'x'}");

        Assert.Equal("x", result.Card.Body[0].AdditionalProperties["labelFor"].ToString());
        Assert.Equal("Unknown property 'labelFor' on 'TextBlock'", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void FromJson_NullForAKnownProperty_IsNoAdditionalProperty()
    {
        var result = Read("{'type':'TextBlock','text':'a','id':null,'fallback':null}");

        Assert.Empty(result.Card.Body[0].AdditionalProperties);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void FromJson_UnknownEnumValue_IsTheDefaultWithAWarning()
    {
        var result = Read("{'type':'TextBlock','text':'a','size':'gigantic'}");

        Assert.Equal(AdaptiveTextSize.Default, ((AdaptiveTextBlock)result.Card.Body[0]).Size);
        Assert.Contains("gigantic", Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_ColumnWithoutType_IsAColumn()
    {
        var result = Read("{'type':'ColumnSet','columns':[{'width':'auto','items':[{'type':'TextBlock','text':'a'}]}]}");

        var column = Assert.Single(((AdaptiveColumnSet)result.Card.Body[0]).Columns);
        Assert.Equal("auto", column.Width);
        Assert.Single(column.Items);
    }

    [Fact]
    public void FromJson_UnknownActionInAProperty_IsLeftOutWithAWarning()
    {
        var result = Read("{'type':'Image','url':'https://example.org/a.png','selectAction':{'type':'Wave'},'altText':'a'}");

        var image = (AdaptiveImage)result.Card.Body[0];
        Assert.Null(image.SelectAction);
        Assert.Equal("a", image.AltText);
        Assert.Equal("Unknown element 'Wave'", Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void FromJson_ItemThatDoesNotBelongInTheList_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Read("{'type':'ImageSet','images':[{'type':'Rating'}]}"));

        Assert.StartsWith("The value \"AdaptiveCards.AdaptiveUnknownElement\" is not of type \"AdaptiveCards.AdaptiveImage\"", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20", @"The Value ""20"" for field ""width"" was not specified as a proper dimension in the format (\d+(.\d+)?px), it will be ignored.")]
    [InlineData(".20px", @"The Value "".20px"" for field ""width"" was not specified as a proper dimension in the format (\d+(.\d+)?px), it will be ignored.")]
    [InlineData("50 em", @"The Value ""em"" was not specified as a proper unit(px), it will be ignored.")]
    public void FromJson_SizeThatIsNotInPixels_IsZeroWithAWarning(string width, string warning)
    {
        var result = Read("{'type':'Image','url':'https://example.org/a.png','width':'" + width + "'}");

        Assert.Equal(0u, ((AdaptiveImage)result.Card.Body[0]).PixelWidth);
        Assert.Equal(warning, Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void FromJson_EmptyItem_IsLeftOut() =>
        Assert.Single(Read("{},{'type':'TextBlock','text':'a'}").Card.Body);

    [Fact]
    public void FromJson_TextThatLooksLikeADate_StaysThatText()
    {
        var block = (AdaptiveTextBlock)Read("{'type':'TextBlock','text':'2026-11-22T10:00:00Z'}").Card.Body[0];

        Assert.Equal("2026-11-22T10:00:00Z", block.Text);
    }

    [Theory]
    [InlineData("{'type':'AdaptiveCard','version':'1.5','body':[{'type':'Input.Text'}]}", "Required property 'id' not found on 'Input.Text'")]
    [InlineData("{'type':'AdaptiveCard','version':'1.5','body':[{'text':'a'}]}", "Required property 'type' not found on adaptive card element")]
    [InlineData("{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'','id':'a'},{'type':'Input.Text','id':'a'}]}", "Collision detected for id 'a'")]
    [InlineData("{'type':'AdaptiveCard'}", "Could not parse required key: version. It was not found.")]
    [InlineData("{'type':'AdaptiveCard','version':'x'}", "'x' is not a valid version identifier")]
    [InlineData("{'type':'Card','version':'1.5'}", "Property 'type' must be 'AdaptiveCard'")]
    public void FromJson_NotACard_IsRefused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message);

    [Fact]
    public void FromJson_NotJson_IsRefused() =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson("{ 'type': "));

    [Fact]
    public void FromJson_NewerVersion_IsItsFallbackText()
    {
        var result = AdaptiveCard.FromJson("{'type':'AdaptiveCard','version':'9.0','fallbackText':'te nieuw','body':[{'type':'Input.Text'}]}");

        Assert.Equal("te nieuw", ((AdaptiveTextBlock)Assert.Single(result.Card.Body)).Text);
        Assert.Single(result.Warnings);
    }

    private static AdaptiveCardParseResult Read(string body) =>
        AdaptiveCard.FromJson("{'type':'AdaptiveCard','version':'1.5','body':[" + body + "]}");
}
