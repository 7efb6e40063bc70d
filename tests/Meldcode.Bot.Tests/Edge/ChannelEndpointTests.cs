using System.Net;
using Newtonsoft.Json.Linq;

namespace Meldcode.Bot.Tests.Edge;

public sealed class ChannelEndpointTests : IAsyncLifetime
{
    private Door _door = null!;

    public async Task InitializeAsync() => _door = await Door.OpenAsync();

    public async Task DisposeAsync() => await _door.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Knock_OtherMethod_Is405(string method) =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await _door.KnockAsync(Proper(), string.Empty, method));

    [Theory]
    [InlineData("geen json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"tekst\"")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"\ud800","conversation":{"id":"a"}}""")]
    [InlineData("""{"type":"message","conversation":{}}""")]
    [InlineData("""{"conversation":{"id":"a"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a"},"recipient":{"id":"28:99999999-0000-4000-8000-000000000001"}}""")]
    public async Task Knock_NoActivity_Is400(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await _door.KnockAsync(Proper(), body));
        Assert.Equal(0, _door.Turns);
    }

    [Theory]
    [InlineData(62, HttpStatusCode.OK)]
    [InlineData(64, HttpStatusCode.BadRequest)]
    public async Task Knock_Depth_IsBounded(int levels, HttpStatusCode expected)
    {
        var activity = Door.Activity();
        activity["value"] = JToken.Parse(string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels)));

        Assert.Equal(expected, await _door.KnockAsync(Proper(), activity.ToString()));
    }

    [Theory]
    [InlineData(250_000, HttpStatusCode.OK)]
    [InlineData(300_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Knock_Size_IsBounded(int characters, HttpStatusCode expected)
    {
        var activity = Door.Activity();
        activity["text"] = new string('x', characters);

        Assert.Equal(expected, await _door.KnockAsync(Proper(), activity.ToString()));
    }

    [Fact]
    public async Task Knock_WithoutToken_IsRefusedBeforeTheBody() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await _door.KnockAsync(null, "geen json"));

    private string Proper() => "Bearer " + _door.Token.SignedBy(_door.Key);
}
