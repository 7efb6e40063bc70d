using System.Globalization;

namespace Meldcode.Domain;

/// <summary>
/// How long a casus is kept, and when it may be erased. No source names a term for this record: the organisation chooses it,
/// because the record itself belongs in the organisation's own system.
/// </summary>
public static class Bewaring
{
    /// <summary>Most days before the end of the term on which the eigenaar can be told.</summary>
    public const int MostNoticeDays = 90;

    /// <summary>The reminder stands ready so many days before it is told: no row of closed days is longer.</summary>
    private const int Lead = 14;

    /// <summary>The day on which its term ends, Europe/Amsterdam; null for one that is open or must stay.</summary>
    public static DateOnly? EraseOn(Casus casus, Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(organisatie);
        return casus is { Closed: true, ClosedAt: { } closed, Hold: null } ? Amsterdam.Day(closed).AddYears(organisatie.RetentionYearsAt(casus.Locatie)) : null;
    }

    /// <summary>
    /// The day from which it is erased: the end of its term, but never sooner after the reminder than the organisation promises.
    /// </summary>
    /// <param name="remindedOn">When the eigenaar was reminded of this end of the term; null when that is still to come.</param>
    /// <returns>Null while it must stay, or nobody was reminded.</returns>
    public static DateOnly? EraseFrom(Casus casus, Organisatie organisatie, DateOnly? remindedOn) =>
        EraseOn(casus, organisatie) is { } day && remindedOn is { } told ? NotBefore(day, told, organisatie) : null;

    /// <summary>True from the day on which it is erased.</summary>
    public static bool IsOver(Casus casus, Organisatie organisatie, DateOnly? remindedOn, DateOnly today) =>
        EraseFrom(casus, organisatie, remindedOn) is { } day && day <= today;

    /// <summary>True in the weeks in which the eigenaar is told.</summary>
    public static bool EndsSoon(Casus casus, Organisatie organisatie, DateOnly today) =>
        EraseOn(casus, organisatie) is { } day && day <= today.AddDays(organisatie.RetentionNoticeDays);

    /// <summary>
    /// The reminder to take the record out, on the last working day on which that many days are left. Another end of the term,
    /// or another eigenaar, makes it another one: whoever has the casus hears of the day that counts.
    /// </summary>
    /// <returns>Null long before, and for one that is open or must stay.</returns>
    public static Termijn? Reminder(Casus casus, Organisatie organisatie, DateOnly today)
    {
        if (EraseOn(casus, organisatie) is not { } end || today < end.AddDays(-organisatie.RetentionNoticeDays - Lead))
        {
            return null;
        }

        var day = end.AddDays(-organisatie.RetentionNoticeDays);
        while (!organisatie.Werktijden.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"{ReminderKind.Bewaartermijn}/{end:yyyy-MM-dd}/{PersonIds.Normal(casus.Owner)}");
        return new Termijn(key, organisatie.Werktijden.StartOf(day)) { Reminder = ReminderKind.Bewaartermijn, Day = end };
    }

    /// <summary>The later of the end of a term and the day on which the promised time since a reminder is over.</summary>
    public static DateOnly NotBefore(DateOnly end, DateOnly remindedOn, Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        var left = remindedOn.AddDays(organisatie.RetentionNoticeDays);
        return left > end ? left : end;
    }

    /// <summary>Why somebody may not erase it by hand; null when they may.</summary>
    /// <param name="wasFetched">The record was taken out at some time.</param>
    public static Refusal? MayErase(Casus casus, Toegang toegang, ErasureReason reason, bool wasFetched)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(toegang);
        if (casus.Hold is not null)
        {
            return new Refusal(RefusalCode.OnHold);
        }

        if (!toegang.May(Recht.Verwijderen))
        {
            return new Refusal(casus.Closed || !toegang.IsOwner ? RefusalCode.NotAllowed : RefusalCode.CloseFirst);
        }

        return NeedsRecord(casus) && (reason != ErasureReason.Filed || !wasFetched) ? new Refusal(RefusalCode.FileFirst) : null;
    }

    /// <summary>Somebody was told of it, so somebody may ask for it: then it is filed elsewhere before it goes here.</summary>
    public static bool NeedsRecord(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return casus.Closed && (casus.Told.Count > 0 || casus.Uitkomst?.Code.IsMelden() == true || casus.Disclosure || casus.AcuutGevaar);
    }
}

/// <summary>The names are stored: never rename one.</summary>
public enum ErasureReason
{
    /// <summary>Its term had passed.</summary>
    TermPassed,

    /// <summary>The eigenaar says that the record is in the organisation's own system.</summary>
    Filed,

    /// <summary>The eigenaar says that there is nothing to keep.</summary>
    NotNeeded,
}
