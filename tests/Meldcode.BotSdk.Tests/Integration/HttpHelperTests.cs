using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Integration;

public sealed class HttpHelperTests
{
    private readonly HttpContext _http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

    [Fact]
    public async Task Read_Activity()
    {
        Body(SafeJsonConvert.SerializeObject(new Activity { Type = "message", Text = "hoi" }, MessageSerializerSettings.Create()));

        Assert.Equal("hoi", (await HttpHelper.ReadRequestAsync<Activity>(_http.Request)).Text);
    }

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("")]
    public async Task Read_NoActivity_IsNull(string body)
    {
        Body(body);

        Assert.Null(await HttpHelper.ReadRequestAsync<Activity>(_http.Request));
    }

    [Fact]
    public async Task Write_Nothing_Is200()
    {
        _http.Response.StatusCode = 500;

        await HttpHelper.WriteResponseAsync(_http.Response, null);

        Assert.Equal((200, 0L), (_http.Response.StatusCode, _http.Response.Body.Length));
    }

    [Fact]
    public async Task Write_StatusAndBody()
    {
        await HttpHelper.WriteResponseAsync(_http.Response, new InvokeResponse { Status = 409, Body = new { a = "b", leeg = (string?)null } });

        Assert.Equal((409, "application/json"), (_http.Response.StatusCode, _http.Response.ContentType));
        var written = JObject.Parse(Encoding.UTF8.GetString(((MemoryStream)_http.Response.Body).ToArray()));
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"a":"b"}"""), written));
    }

    [Fact]
    public async Task Nothing_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.ReadRequestAsync<Activity>(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => HttpHelper.WriteResponseAsync(null, null));
    }

    private void Body(string body) => _http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
}
