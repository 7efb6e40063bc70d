using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class RetryTests
{
    [Fact]
    public async Task Run_SucceedsTheThirdTime_AsksTheHandlerTwice()
    {
        var tries = 0;
        var asked = new List<int>();

        var result = await Retry.Run(() => ++tries < 3 ? throw new InvalidOperationException() : Task.FromResult(tries), (_, count) =>
        {
            asked.Add(count);
            return new RetryParams(TimeSpan.Zero);
        });

        Assert.Equal(3, result);
        Assert.Equal([0, 1], asked);
    }

    [Fact]
    public async Task Run_ToldToStop_ThrowsWhatEachTryFailedOf()
    {
        var failure = await Assert.ThrowsAsync<AggregateException>(() =>
            Retry.Run<int>(() => throw new InvalidOperationException(), (_, count) => count < 2 ? new RetryParams(TimeSpan.Zero) : RetryParams.StopRetrying));

        Assert.Equal(3, failure.InnerExceptions.Count);
    }

    [Fact]
    public void Params_Delay_HasABound()
    {
        Assert.Equal(TimeSpan.FromSeconds(10), new RetryParams(TimeSpan.FromSeconds(11)).RetryAfter);
        Assert.Equal((true, TimeSpan.FromMilliseconds(50)), (RetryParams.DefaultBackOff(9).ShouldRetry, RetryParams.DefaultBackOff(0).RetryAfter));
        Assert.False(RetryParams.DefaultBackOff(10).ShouldRetry);
    }
}
