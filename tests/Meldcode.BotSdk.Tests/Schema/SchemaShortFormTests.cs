using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Schema;

public class SchemaShortFormTests
{
    [Fact]
    public void CardAction_FromText_ShowsAndReturnsIt()
    {
        CardAction action = "ja";

        Assert.Equal(("ja", "ja"), (action.Title, action.Value));
        Assert.Equal(("ja", "ja"), (CardAction.FromString("ja").Title, CardAction.FromString("ja").Text));
    }

    [Fact]
    public void SigninCard_Create_HasTheOneButton()
    {
        var card = SigninCard.Create("meld je aan", "Aanmelden", "https://login.example/");

        var button = Assert.Single(card.Buttons);
        Assert.Equal((ActionTypes.Signin, "Aanmelden", "https://login.example/"), (button.Type, button.Title, button.Value));
        Assert.Equal("meld je aan", card.Text);
    }

    [Fact]
    public void SuggestedActions_OfAnySequence_AreCopied()
    {
        var actions = new SuggestedActions(new[] { "u" }.Where(_ => true), new[] { new CardAction(title: "ja") }.Where(_ => true));

        Assert.Equal("u", Assert.Single(actions.To));
        Assert.Equal("ja", Assert.Single(actions.Actions).Title);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://x/", false)]
    [InlineData("HTTP://x/", false)]
    [InlineData("urn:botframework:WebSocket:wss://x", true)]
    public void IsFromStreamingConnection_OfServiceUrl_IsWhatIsNotHttp(string? serviceUrl, bool expected) =>
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());

    [Fact]
    public void GetChannelData_OfAnObjectOfAnotherType_DoesNotGuess()
    {
        var activity = new Activity { ChannelData = new Dictionary<string, string>(StringComparer.Ordinal) };

        Assert.False(activity.TryGetChannelData<ChannelAccount>(out var data));
        Assert.Null(data);
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<ChannelAccount>());
    }

    [Fact]
    public void Entity_OfAnotherClass_IsNotEqual()
    {
        object plain = new Entity("mention") { Properties = JObject.Parse("""{ "mentioned": null, "text": null }""") };

        Assert.False(plain.Equals(new Mention()));
        Assert.True(plain.Equals(new Entity("mention") { Properties = JObject.Parse("""{ "mentioned": null, "text": null }""") }));
    }
}
