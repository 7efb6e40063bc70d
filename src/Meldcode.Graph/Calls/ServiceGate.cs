using Azure.Identity;
using Microsoft.Kiota.Abstractions;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Meldcode.Graph;

/// <summary>The measure of one service: how often, how long, and when not at all. It never tries again by itself.</summary>
internal sealed class ServiceGate
{
    /// <summary>Calls of the last minute that are looked at, and how many of them before one may conclude anything.</summary>
    private static readonly TimeSpan Sample = TimeSpan.FromMinutes(1);
    private const int Enough = 4;

    /// <summary>How long a service is left alone after half of those failed.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly Pace _pace;
    private readonly ResiliencePipeline _pipeline;

    public ServiceGate(GraphOptions options, TimeProvider time)
    {
        _pace = new Pace(TimeSpan.FromSeconds(1) / options.CallsPerSecond, time);
        Hold = new Hold(time);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                SamplingDuration = Sample,
                MinimumThroughput = Enough,
                FailureRatio = 0.5,
                BreakDuration = Rest,
                ShouldHandle = outcome => ValueTask.FromResult(IsDown(outcome.Outcome.Exception)),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds) })
            .Build();
    }

    public Hold Hold { get; }

    public Task TurnAsync(CancellationToken ct) => _pace.NextAsync(ct);

    /// <exception cref="BrokenCircuitException">The service is left alone; nothing was called.</exception>
    /// <exception cref="TimeoutRejectedException">It took too long.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken ct) =>
        await _pipeline.ExecuteAsync(async token => await call(token), ct);

    private static bool IsDown(Exception? fault) => fault switch
    {
        null or OperationCanceledException or AuthenticationFailedException => false,
        ApiException refusal => refusal.ResponseStatusCode >= 500,
        _ => true,
    };
}
