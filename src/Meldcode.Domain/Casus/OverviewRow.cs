namespace Meldcode.Domain;

/// <summary>Who or what a casus waits for.</summary>
public enum WaitingFor
{
    Professional,

    /// <summary>Of Veilig Thuis, because somebody doubts.</summary>
    Advies,

    /// <summary>Help that runs.</summary>
    Help,

    /// <summary>The report to Veilig Thuis that is advised and not recorded.</summary>
    Report,

    /// <summary>What the outcome asks to be recorded, and closing.</summary>
    Record,

    Nobody,
}

/// <summary>One line of an overview: where a casus stands, nothing of what it says.</summary>
/// <param name="Due">Day on which something is looked at; null when there is none.</param>
public sealed record OverviewRow(StoredCasus Stored, Protocol Protocol, Plaats Plaats, WaitingFor WaitingFor, DateOnly? Due, int AgeInDays, bool IsOverdue)
{
    /// <param name="today">Today in Europe/Amsterdam.</param>
    public static OverviewRow Of(StoredCasus stored, Protocol protocol, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var casus = stored.Casus;
        var plaats = Wegwijzer.Plaats(casus, protocol);
        var due = Wegwijzer.OpenHulpplan(casus, protocol)?.ReviewOn;
        return new OverviewRow(
            stored, protocol, plaats, Waiting(casus, plaats, due), due, today.DayNumber - Amsterdam.Day(casus.StartedAt).DayNumber, due is { } day && day < today);
    }

    /// <summary>What is late first, then what is due soonest, then the oldest.</summary>
    public static IEnumerable<OverviewRow> InOrder(IEnumerable<OverviewRow> rows) =>
        rows.OrderByDescending(row => row.IsOverdue).ThenBy(row => row.Due ?? DateOnly.MaxValue).ThenByDescending(row => row.AgeInDays).ThenBy(row => row.Stored.Casus.Kenmerk.Value, StringComparer.Ordinal);

    private static WaitingFor Waiting(Casus casus, Plaats plaats, DateOnly? due) => plaats switch
    {
        GeslotenPlaats => WaitingFor.Nobody,
        _ when (casus.Uitkomst?.Code ?? casus.Stand)?.IsMelden() == true && casus.Uitkomst?.Deviates != true && !casus.IsRecorded(Casus.Melding) => WaitingFor.Report,
        VraagPlaats { AdviesAsked: true } => WaitingFor.Advies,
        WachtPlaats => WaitingFor.Help,
        UitkomstPlaats when due is not null => WaitingFor.Help,
        UitkomstPlaats => WaitingFor.Record,
        _ => WaitingFor.Professional,
    };
}
