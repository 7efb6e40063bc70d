using Meldcode.Domain;

namespace Meldcode.Bot.Workers;

/// <summary>
/// Erases what is past its term, and tidies the files after what was erased before. What fails today is tried tomorrow:
/// nothing is kept a day too short by that.
/// </summary>
internal sealed class RetentionJob(ICasusErasure erasure, ILogger<RetentionJob> log) : CalendarJob(Name, log)
{
    public const string Name = "retention";

    protected override async Task RunAsync(CancellationToken ct) => Log.Erased(log, await erasure.EraseOverdueAsync(ct));

    protected override void Failed(ILogger logger, string fault) => Log.NotErased(logger, fault);
}
