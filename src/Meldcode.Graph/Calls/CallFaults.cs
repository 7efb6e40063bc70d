using System.Net;
using Azure.Identity;
using Meldcode.Domain;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Identity.Client;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Meldcode.Graph;

/// <summary>Tells from what went wrong whether something was sent, and which of the fixed faults it is. Keeps no text of an answer.</summary>
internal static class CallFaults
{
    /// <summary>After 429 without a word on how long.</summary>
    public static readonly TimeSpan Throttled = TimeSpan.FromMinutes(1);

    /// <summary>After a call that did not get through.</summary>
    public static readonly TimeSpan Down = TimeSpan.FromMinutes(1);

    /// <summary>After a refused token: somebody has to mend a setting or a permission first.</summary>
    public static readonly TimeSpan NoToken = TimeSpan.FromMinutes(5);

    /// <summary>A status that came counts, whatever became of the text behind it.</summary>
    public static GraphAnswer<T> Of<T>(Exception fault, CallTrace trace) => fault switch
    {
        _ when trace.Status is { } status and >= HttpStatusCode.BadRequest => Of<T>(status, fault, trace),
        BrokenCircuitException broken => new GraphAnswer<T>.Wait(broken.RetryAfter ?? Down, RungFault.Outage),
        AuthenticationFailedException login => Of<T>(login),
        TimeoutRejectedException => Lost<T>(RungFault.Timeout, trace),
        _ => Lost<T>(RungFault.Outage, trace),
    };

    private static GraphAnswer<T> Of<T>(HttpStatusCode status, Exception fault, CallTrace trace) => status switch
    {
        HttpStatusCode.TooManyRequests => new GraphAnswer<T>.Wait(trace.RetryAfter ?? Throttled, RungFault.Throttled),
        HttpStatusCode.Unauthorized => new GraphAnswer<T>.Wait(NoToken, RungFault.Forbidden),
        // The token ended on the way, or the request did: it was not looked at.
        HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed => new GraphAnswer<T>.Wait(trace.RetryAfter ?? Down, RungFault.Outage),
        HttpStatusCode.Forbidden => new GraphAnswer<T>.Refused(status, SaysNotInstalled(fault) ? RungFault.NotInstalled : RungFault.Forbidden),
        HttpStatusCode.NotFound => new GraphAnswer<T>.Refused(status, RungFault.UnknownPerson),
        >= HttpStatusCode.InternalServerError => Lost<T>(RungFault.Outage, trace),
        _ => new GraphAnswer<T>.Refused(status, RungFault.Rejected),
    };

    /// <summary>Graph has one code for "no permission" and "no app"; only its English sentence tells them apart.</summary>
    private static bool SaysNotInstalled(Exception fault) =>
        (fault as ODataError)?.Error?.Message?.Contains("app is installed", StringComparison.OrdinalIgnoreCase) ?? false;

    private static GraphAnswer<T>.Wait Of<T>(AuthenticationFailedException login) =>
        login.InnerException is MsalServiceException { StatusCode: >= 400 and < 500 and not 429 } or CredentialUnavailableException
            ? new(NoToken, RungFault.Forbidden)
            : new(Down, RungFault.Outage);

    private static GraphAnswer<T> Lost<T>(RungFault fault, CallTrace trace) =>
        trace.MayHaveArrived ? new GraphAnswer<T>.Lost(fault) : new GraphAnswer<T>.Wait(trace.RetryAfter ?? Down, fault);
}
