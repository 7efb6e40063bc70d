using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Schema;

public class ActivityJsonTests
{
    private const string Teams = """
        {
          "type": "message",
          "id": "1",
          "serviceUrl": "https://smba.trafficmanager.net/emea/",
          "channelId": "msteams",
          "from": { "id": "29:a", "name": "Sam", "aadObjectId": "o1", "unknownOfAccount": 1 },
          "conversation": { "conversationType": "personal", "tenantId": "t1", "id": "c1", "unknownOfConversation": "x" },
          "recipient": { "id": "28:b", "name": "Bot" },
          "text": "hallo",
          "entities": [ { "type": "clientInfo", "locale": "nl-NL", "platform": "Web" } ],
          "channelData": { "tenant": { "id": "t1" }, "newThing": true },
          "attachments": [ { "contentType": "text/html", "content": "<p>x</p>", "unknownOfAttachment": [1] } ],
          "unknownOfActivity": { "a": [1, 2] }
        }
        """;

    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void RoundTrip_UnknownProperties_AreKept()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(Teams);

        var again = JObject.Parse(JsonConvert.SerializeObject(activity, WithoutNulls));

        Assert.True(JToken.DeepEquals(JObject.Parse(Teams), again), again.ToString());
    }

    [Fact]
    public void Deserialize_UnknownProperty_IsInProperties()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(Teams)!;

        Assert.Equal(2, activity.Properties["unknownOfActivity"]!["a"]![1]);
        Assert.Equal(1, activity.From.Properties["unknownOfAccount"]);
        Assert.Equal("nl-NL", activity.Entities[0].Properties["locale"]);
    }

    [Fact]
    public void Serialize_Activity_UsesWireNames()
    {
        var activity = new Activity(ActivityTypes.Message, replyToId: "r", deliveryMode: DeliveryModes.ExpectReplies, callerId: "urn:x") { LocalTimezone = "Europe/Amsterdam" };

        var json = JObject.Parse(JsonConvert.SerializeObject(activity, WithoutNulls));

        Assert.Equal(["callerId", "deliveryMode", "localTimezone", "replyToId", "type"], json.Properties().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("expectReplies", json["deliveryMode"]);
    }

    [Theory]
    [InlineData(typeof(HealthResults), "user-agent")]
    [InlineData(typeof(TeamsChannelAccount), "userPrincipalName")]
    [InlineData(typeof(AdaptiveCardInvokeResponse), "statusCode")]
    [InlineData(typeof(TabRequest), "tabContext")]
    [InlineData(typeof(TeamInfo), "aadGroupId")]
    public void Serialize_Type_HasWireName(Type type, string name)
    {
        var json = JObject.Parse(JsonConvert.SerializeObject(Activator.CreateInstance(type)));

        Assert.Contains(name, json.Properties().Select(p => p.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void GetChannelData_OfTeams_IsRead()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(Teams)!;

        Assert.Equal("t1", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("t1", data.Tenant.Id);
    }

    [Fact]
    public void TryGetChannelData_AnotherShape_IsFalse()
    {
        var activity = new Activity { ChannelData = new JArray(1, 2) };

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void TeamsChannelAccount_ObjectId_IsTheDirectorysId()
    {
        var account = JsonConvert.DeserializeObject<TeamsChannelAccount>("""{ "id": "29:a", "objectId": "o1", "email": "s@x.nl" }""")!;

        Assert.Equal("o1", account.AadObjectId);
        Assert.Equal("s@x.nl", account.Email);
    }
}
