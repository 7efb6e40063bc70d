using System.Globalization;
using System.Net;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Meldcode.Conversation.Escalation;

/// <summary>What a failed call to the channel means: certainly nothing sent, perhaps sent, or no use trying here.</summary>
internal static class ConnectorFault
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>The request never left this machine.</summary>
    private static readonly HttpRequestError[] NotSent =
        [HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError];

    /// <summary>Words in a 403 and what they mean. They stand in the code, a subcode or the text, so the whole answer is looked through.</summary>
    private static readonly (string Word, RungFault Fault)[] Refusals =
    [
        ("BotNotInConversationRoster", RungFault.NotInstalled),
        ("not installed", RungFault.NotInstalled),
        ("BotDisabledByAdmin", RungFault.Blocked),
        ("BotDisabledByUser", RungFault.Blocked),
        ("ConversationBlockedByUser", RungFault.Blocked),
        ("MessageWritesBlocked", RungFault.Blocked),
    ];

    /// <summary>A cancellation counts as a time-out: the caller has looked already whether it was asked for.</summary>
    public static Spoken Of(Exception fault) => fault switch
    {
        ErrorResponseException { Response: { } response } => new Spoken(ResultOf(response), (int)response.StatusCode),
        OperationCanceledException => new Spoken(new RungResult.Uncertain(RungFault.Timeout), 0),
        HttpRequestException e when NotSent.Contains(e.HttpRequestError) => NothingSent(RungFault.Outage),
        HttpRequestException or IOException => new Spoken(new RungResult.Uncertain(RungFault.Outage), 0),

        // Accepted, with an answer that cannot be read: it has arrived, and cannot be changed later.
        RestException => new Spoken(new RungResult.Sent(null), 200),

        // The address is not on the list of the channel's hosts; see the host.
        InvalidOperationException => new Spoken(new RungResult.Unavailable(RungFault.Rejected), 0),

        // What is left comes before sending: above all a token that could not be had.
        _ => NothingSent(RungFault.Outage),
    };

    private static Spoken NothingSent(RungFault fault) => new(new RungResult.Later(Soon, fault), 0);

    private static RungResult ResultOf(HttpResponseMessageWrapper response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new RungResult.Later(RetryAfter(response) ?? Soon, RungFault.Throttled),
        HttpStatusCode.PreconditionFailed => new RungResult.Later(RetryAfter(response) ?? Soon, RungFault.Outage),
        HttpStatusCode.RequestTimeout => new RungResult.Uncertain(RungFault.Timeout),
        >= HttpStatusCode.InternalServerError => new RungResult.Uncertain(RungFault.Outage),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new RungResult.Unavailable(RungFault.NotInstalled),
        HttpStatusCode.Unauthorized => new RungResult.Unavailable(RungFault.Forbidden),
        HttpStatusCode.Forbidden => new RungResult.Unavailable(Forbidden(response.Content ?? "")),
        _ => new RungResult.Unavailable(RungFault.Rejected),
    };

    private static RungFault Forbidden(string body) =>
        Refusals.Where(known => body.Contains(known.Word, StringComparison.OrdinalIgnoreCase)).Select(known => known.Fault).Append(RungFault.Forbidden).First();

    /// <summary>In seconds only: with a date the two clocks would have to agree.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessageWrapper response) =>
        response.Headers.TryGetValue("Retry-After", out var values)
        && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
