using Meldcode.Storage;

namespace Meldcode.Bot.Workers;

/// <summary>Brings up what is due. Due dates are mornings of working days: a minute late is on time.</summary>
internal sealed class DueDatesJob(DueDates dates, ILogger<DueDatesJob> log) : CalendarJob(Name, log)
{
    public const string Name = "due-dates";

    protected override Task RunAsync(CancellationToken ct) => dates.TellAsync(ct);
}
