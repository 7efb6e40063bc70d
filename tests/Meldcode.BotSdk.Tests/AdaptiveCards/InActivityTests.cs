using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

/// <summary>A card travels as the content of an attachment, under the serializer settings of the connector.</summary>
public sealed class InActivityTests
{
    public static TheoryData<JsonSerializerSettings> Settings => new()
    {
        new JsonSerializerSettings(),
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore },
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } },
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, ContractResolver = new CamelCasePropertyNamesContractResolver() },
    };

    [Theory]
    [MemberData(nameof(Settings), DisableDiscoveryEnumeration = true)]
    public void Serialize_CardAsContent_GivesTheCardsOwnJson(JsonSerializerSettings settings)
    {
        var card = Cards.Everything();

        var sent = JObject.Parse(JsonConvert.SerializeObject(new { content = (object)card }, settings))["content"];

        Assert.Equal(JToken.Parse(card.ToJson()).ToString(), sent!.ToString());
    }

    [Fact]
    public void Deserialize_WithAPlainSerializer_GivesTheCard()
    {
        var card = JsonConvert.DeserializeObject<AdaptiveCard>(Cards.Everything().ToJson());

        Assert.Equal("Kop", ((AdaptiveTextBlock)card!.Body[0]).Text);
    }

    [Fact]
    public void FromObject_Card_GivesTheCardsOwnJson()
    {
        var card = Cards.Everything();

        Assert.Equal(JToken.Parse(card.ToJson()).ToString(), JObject.FromObject(card).ToString());
    }
}
