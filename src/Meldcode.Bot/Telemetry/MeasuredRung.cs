using Meldcode.Domain;

namespace Meldcode.Bot.Telemetry;

/// <summary>A rung of which each result is counted.</summary>
internal sealed class MeasuredRung(IRung rung) : IRung
{
    public Rung Kind => rung.Kind;

    public async Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct)
    {
        var result = await rung.TryAsync(notice, receiver, ct);
        BotMeter.Tried(Kind, result);
        return result;
    }
}
