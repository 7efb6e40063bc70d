using System.Collections.Concurrent;
using Meldcode.Bot.Workers;
using Meldcode.Emulators;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Meldcode.Bot.Tests.Workers;

/// <summary>What was done, by whomever, and a sign each time.</summary>
internal sealed class Turns
{
    private readonly ConcurrentQueue<string> _done = new();
    private readonly SemaphoreSlim _sign = new(0);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Released => _released.Task;

    public IReadOnlyList<string> Done => [.. _done];

    public int Count(string name) => _done.Count(done => done == name);

    public void Release() => _released.SetResult();

    public void Add(string name)
    {
        _done.Enqueue(name);
        _sign.Release();
    }

    /// <summary>One more than was waited for before.</summary>
    public Task NextAsync() => _sign.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(120));

    /// <summary>
    /// The same, while time goes on: whoever looked at the clock just before it was moved waits for a moment that would
    /// never come if it stood still now.
    /// </summary>
    public async Task NextAsync(ManualTime time)
    {
        for (var left = 6000; !await _sign.WaitAsync(TimeSpan.FromMilliseconds(20)); left--)
        {
            Assert.True(left > 0, "nobody had a turn");
            time.Advance(TimeSpan.FromSeconds(1));
        }
    }
}

internal sealed class TurnJob(Turns turns, ILogger<TurnJob> log) : CalendarJob("turn", log)
{
    protected override Task RunAsync(CancellationToken ct)
    {
        turns.Add("turn");
        return Task.CompletedTask;
    }
}

/// <summary>Notes for which time it was done.</summary>
[DisallowConcurrentExecution]
internal sealed class NotedJob(Turns turns) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        turns.Add($"{context.ScheduledFireTimeUtc:O}");
        return ValueTask.CompletedTask;
    }
}

internal sealed class FailingJob(Turns turns, ILogger<FailingJob> log) : CalendarJob("failing", log)
{
    protected override Task RunAsync(CancellationToken ct)
    {
        turns.Add("failing");
        throw new InvalidDataException("geheim");
    }
}

/// <summary>Does not hear that it is asked to end.</summary>
internal sealed class DeafJob(Turns turns, ILogger<DeafJob> log) : CalendarJob("deaf", log)
{
    protected override Task RunAsync(CancellationToken ct)
    {
        turns.Add("begun");
        return turns.Released;
    }
}

/// <summary>Goes on until it is asked to end, and then still has something to do.</summary>
internal sealed class LongJob(Turns turns, ILogger<LongJob> log) : CalendarJob("long", log)
{
    protected override async Task RunAsync(CancellationToken ct)
    {
        turns.Add("begun");
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = ct.Register(asked.SetResult);
        await asked.Task;
        turns.Add("ended");
    }
}
