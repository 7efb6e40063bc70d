using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;

namespace Meldcode.Bot.Edge;

/// <summary>
/// Tries a call to the channel again when it certainly did nothing, or when doing it twice is the same as once. A send
/// that may have been delivered is never repeated: the same answer twice is worse than an answer that is missing,
/// because the question can be asked again.
/// </summary>
public sealed class ChannelRetries : DelegatingHandler
{
    private const int Attempts = 3;

    /// <summary>Longer than this the turn can't wait: the caller gets the 429.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    /// <summary>The service took nothing: too many calls, or a conversation that is being moved.</summary>
    private static readonly HttpStatusCode[] NothingDone = [HttpStatusCode.TooManyRequests, HttpStatusCode.PreconditionFailed];

    /// <summary>The service may have done it before something on the way back failed.</summary>
    private static readonly HttpStatusCode[] Unknown = [HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout];

    /// <summary>The request never left.</summary>
    private static readonly HttpRequestError[] NotSent = [HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError];

    private readonly ResiliencePipeline<HttpResponseMessage> _any;
    private readonly ResiliencePipeline<HttpResponseMessage> _onceOnly;

    /// <param name="inner">Makes the call.</param>
    /// <param name="firstWait">Wait before the second attempt; doubles, with jitter, unless the service names one.</param>
    public ChannelRetries(HttpMessageHandler inner, TimeSpan firstWait)
        : base(inner)
    {
        _any = Pipeline(firstWait, [.. NothingDone, .. Unknown]);
        _onceOnly = Pipeline(firstWait, NothingDone);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pipeline = request.Method == HttpMethod.Post ? _onceOnly : _any;
        return await pipeline.ExecuteAsync(async ct => await base.SendAsync(request, ct), cancellationToken);
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeSpan firstWait, HttpStatusCode[] statuses) =>
        new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Attempts - 1,
            Delay = firstWait,
            MaxDelay = LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = outcome => ValueTask.FromResult(
                outcome.Outcome.Exception is HttpRequestException e ? NotSent.Contains(e.HttpRequestError)
                : outcome.Outcome.Result is { } response && statuses.Contains(response.StatusCode) && !(RetryAfter(response) > LongestWait)),
            DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result is { } response ? RetryAfter(response) : null),
        }).Build();

    /// <summary>In seconds only: with a date the two clocks would have to agree.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out var values)
        && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
