using System.Net;
using Microsoft.Kiota.Abstractions;

namespace Meldcode.Graph.Tests;

public sealed class WatchedCallsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string?, TimeSpan?> RetryAfters => new()
    {
        { null, null },
        { "30", TimeSpan.FromSeconds(30) },
        { "0", null },
        { "-5", null },
        { "soon", null },
        { "99999999", TimeSpan.FromDays(1) },
        { "Mon, 23 Nov 2026 09:01:30 GMT", TimeSpan.FromSeconds(90) },
        { "Mon, 23 Nov 2026 08:00:00 GMT", null },
    };

    [Theory]
    [MemberData(nameof(RetryAfters))]
    public async Task SendAsync_RetryAfter_IsReadInSecondsAndAsADate(string? header, TimeSpan? expected)
    {
        var trace = await CallAsync(HttpStatusCode.TooManyRequests, response =>
        {
            response.Headers.Date = Now;
            response.Headers.TryAddWithoutValidation("Retry-After", header);
        });

        Assert.Equal(expected, trace.RetryAfter);
    }

    [Fact]
    public async Task SendAsync_RequestId_IsAGuidOrNothing()
    {
        var good = await CallAsync(HttpStatusCode.BadRequest, response => response.Headers.Add("request-id", "6b1f5c0e-0000-4000-8000-2f4b8a9d1c3e"));
        var odd = await CallAsync(HttpStatusCode.BadRequest, response => response.Headers.Add("request-id", "Jan Jansen"));

        Assert.Equal(Guid.Parse("6b1f5c0e-0000-4000-8000-2f4b8a9d1c3e"), good.RequestId);
        Assert.Null(odd.RequestId);
    }

    private static async Task<CallTrace> CallAsync(HttpStatusCode status, Action<HttpResponseMessage> adjust)
    {
        using var sockets = new Answering(status, adjust);
        using var http = GraphHttp.Create(new Uri("https://graph.microsoft.com/v1.0"), sockets);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.microsoft.com/v1.0/users/x");
        var trace = new CallTrace(HttpStatusCode.OK);
        ((IDictionary<string, object?>)request.Options)[typeof(CallTrace).FullName!] = (IRequestOption)trace;
        using var response = await http.SendAsync(request, CancellationToken.None);
        return trace;
    }

    private sealed class Answering(HttpStatusCode status, Action<HttpResponseMessage> adjust) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(status);
            adjust(response);
            return Task.FromResult(response);
        }
    }
}
