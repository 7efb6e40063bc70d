using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>A way to reach people that answers as planned and remembers each call.</summary>
internal sealed class FakeRung(Rung kind, ManualTime time) : IRung
{
    public Rung Kind => kind;

    public List<Call> Calls { get; } = [];

    public Func<Call, RungResult> Answer { get; set; } = _ => new RungResult.Sent("reference");

    public Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct)
    {
        var call = new Call(time.Now, kind, notice, receiver);
        lock (Calls)
        {
            Calls.Add(call);
        }

        return Task.FromResult(Answer(call));
    }

    internal sealed record Call(DateTimeOffset At, Rung Rung, Notice Notice, Receiver Receiver);
}
