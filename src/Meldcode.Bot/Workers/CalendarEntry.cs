using Quartz;

namespace Meldcode.Bot.Workers;

/// <summary>Something that is done again and again, by one instance at a time.</summary>
/// <param name="Name">Stays the same over versions: the store knows it by this.</param>
/// <param name="First">How long after the start at which it is entered.</param>
internal sealed record CalendarEntry(string Name, Type Job, TimeSpan Every, TimeSpan First)
{
    public JobKey JobKey { get; } = new(Name);

    public TriggerKey TriggerKey { get; } = new(Name);

    /// <summary>Entered anew at each start: done then too, also when it was done an hour ago.</summary>
    public bool IsDoneAfterStart { get; init; }

    public static CalendarEntry Of<TJob>(string name, TimeSpan every, TimeSpan first)
        where TJob : CalendarJob => new(name, typeof(TJob), every, first);
}
