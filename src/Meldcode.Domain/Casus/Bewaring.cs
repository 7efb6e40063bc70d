namespace Meldcode.Domain;

/// <summary>
/// How long a casus is kept, and when it may be erased. No source names a term for this record: the organisation chooses it,
/// because the record itself belongs in the organisation's own system.
/// </summary>
public static class Bewaring
{
    /// <summary>Days before the end of the term on which the eigenaar is told to take the record out first.</summary>
    public const int NoticeDays = 30;

    /// <summary>The day from which it is erased, Europe/Amsterdam; null for one that is open or must stay.</summary>
    public static DateOnly? EraseOn(Casus casus, Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(organisatie);
        return casus is { Closed: true, ClosedAt: { } closed, Hold: null } ? Amsterdam.Day(closed).AddYears(organisatie.RetentionYears) : null;
    }

    /// <summary>True from the last day of its term on.</summary>
    public static bool IsOver(Casus casus, Organisatie organisatie, DateOnly today) => EraseOn(casus, organisatie) is { } day && day <= today;

    /// <summary>True in the weeks in which the eigenaar is told.</summary>
    public static bool EndsSoon(Casus casus, Organisatie organisatie, DateOnly today) =>
        EraseOn(casus, organisatie) is { } day && day <= today.AddDays(NoticeDays);

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
