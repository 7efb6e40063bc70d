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

/// <summary>A day that counts in a casus.</summary>
/// <param name="Day">Europe/Amsterdam.</param>
/// <param name="IsLate">Past, and somebody was to do something by then.</param>
public sealed record OverviewDue(ReminderKind Kind, DateOnly Day, bool IsLate);

/// <summary>One line of an overview: where a casus stands, nothing of what it says.</summary>
/// <param name="Dues">Every day that counts, earliest first.</param>
public sealed record OverviewRow(StoredCasus Stored, Protocol Protocol, Plaats Plaats, WaitingFor WaitingFor, IReadOnlyList<OverviewDue> Dues, int AgeInDays)
{
    public bool IsOverdue => Dues.Any(due => due.IsLate);

    /// <summary>Where the casus is: its own location, or the first; null when the organisation has none by that name any more.</summary>
    public string? Location { get; private init; }

    /// <param name="organisatie">Whose hours, locations and term count.</param>
    /// <param name="today">Today in Europe/Amsterdam.</param>
    public static OverviewRow Of(StoredCasus stored, Protocol protocol, Organisatie organisatie, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(organisatie);
        var casus = stored.Casus;
        var plaats = Wegwijzer.Plaats(casus, protocol);
        var help = Wegwijzer.OpenHulpplan(casus, protocol)?.ReviewOn;
        IReadOnlyList<OverviewDue> dues = [.. DaysOf(casus, protocol, organisatie, help).Where(due => !IsPast(due.Kind, due.Day, today))
            .Select(due => new OverviewDue(due.Kind, due.Day, due.Day < today && IsTask(due.Kind))).OrderBy(due => due.Day).ThenBy(due => due.Kind)];
        return new OverviewRow(stored, protocol, plaats, Waiting(casus, plaats, help), dues, today.DayNumber - Amsterdam.Day(casus.StartedAt).DayNumber)
        {
            Location = casus.Locatie is null ? organisatie.Locations.FirstOrDefault()?.Name : organisatie.Locations.FirstOrDefault(known => known.Name == casus.Locatie)?.Name,
        };
    }

    /// <summary>What the calendar brings up, and the end of the term; help on the day that was agreed, also when that is a closed one.</summary>
    private static IEnumerable<(ReminderKind Kind, DateOnly Day)> DaysOf(Casus casus, Protocol protocol, Organisatie organisatie, DateOnly? help)
    {
        foreach (var termijn in Termijnen.Of(casus, protocol, organisatie.Werktijden))
        {
            if (termijn.Reminder is { } kind)
            {
                yield return (kind, kind == ReminderKind.HulpReview && help is { } agreed ? agreed : Amsterdam.Day(termijn.Due));
            }
        }

        if (Bewaring.EraseOn(casus, organisatie) is { } end)
        {
            yield return (ReminderKind.Bewaartermijn, end);
        }
    }

    /// <summary>For information only: once it is past there is nothing to it any more.</summary>
    private static bool IsPast(ReminderKind kind, DateOnly day, DateOnly today) =>
        day < today && kind is (ReminderKind.Monitoring3 or ReminderKind.Monitoring12);

    /// <summary>A talk is best held within a week, but nobody is late with it; others look, and the bot erases.</summary>
    private static bool IsTask(ReminderKind kind) => kind is ReminderKind.HulpReview or ReminderKind.VeiligThuisFeedback or ReminderKind.Nazorg;

    /// <summary>What is late first, then what is due soonest, then the oldest.</summary>
    public static IEnumerable<OverviewRow> InOrder(IEnumerable<OverviewRow> rows) =>
        rows.OrderByDescending(row => row.IsOverdue).ThenBy(row => row.Dues is [var first, ..] ? first.Day : DateOnly.MaxValue).ThenByDescending(row => row.AgeInDays).ThenBy(row => row.Stored.Casus.Kenmerk.Value, StringComparer.Ordinal);

    private static WaitingFor Waiting(Casus casus, Plaats plaats, DateOnly? help) => plaats switch
    {
        GeslotenPlaats => WaitingFor.Nobody,
        _ when (casus.Uitkomst?.Code ?? casus.Stand)?.IsMelden() == true && casus.Uitkomst?.Deviates != true && !casus.IsRecorded(Casus.Melding) => WaitingFor.Report,
        VraagPlaats { AdviesAsked: true } => WaitingFor.Advies,
        WachtPlaats => WaitingFor.Help,
        UitkomstPlaats when help is not null => WaitingFor.Help,
        UitkomstPlaats => WaitingFor.Record,
        _ => WaitingFor.Professional,
    };
}
