namespace Meldcode.Domain;

/// <summary>All that the figures know of a casus: nothing by which it, or anybody in it, can be found back.</summary>
/// <param name="Quarter">First day of the quarter in which it began, Europe/Amsterdam.</param>
/// <param name="Variant">Protocol id.</param>
/// <param name="Stap">Highest step that was reached, over all rounds; 0 when none was.</param>
/// <param name="Uitkomst">The outcome that stands; null when there is none yet.</param>
public sealed record CasusFigure(DateOnly Quarter, string Variant, int Stap, UitkomstCode? Uitkomst)
{
    /// <summary>The casus as it stood at the beginning of a day.</summary>
    /// <returns>Null when it had not begun.</returns>
    public static CasusFigure? Of(IEnumerable<CasusEvent> events, DateOnly before)
    {
        ArgumentNullException.ThrowIfNull(events);
        var then = events.Where(happened => Amsterdam.Day(happened.At) < before).ToList();
        return Casus.Replay(then) is { } casus
            ? new CasusFigure(
                QuarterOf(Amsterdam.Day(casus.StartedAt)),
                casus.Protocol.Id,
                then.OfType<StapReached>().Select(reached => reached.Stap).DefaultIfEmpty(0).Max(),
                casus.Uitkomst?.Code ?? casus.Stand)
            : null;
    }

    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
}

public sealed record FigureCount(CasusFigure Figure, int Count);
