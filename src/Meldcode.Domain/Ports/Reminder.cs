namespace Meldcode.Domain;

/// <summary>Something of a casus that is due. Neutral: holds nothing of what the casus says.</summary>
/// <param name="Due">When the owner is told, UTC.</param>
/// <param name="LatestSnooze">Last day to which it can be put off, Europe/Amsterdam; null when it cannot.</param>
/// <param name="MayDismiss">False where the protocol asks for it.</param>
public sealed record Reminder(
    long Id, CasusId CasusId, Kenmerk Kenmerk, ReminderKind Kind, DateTimeOffset Due, DateOnly? LatestSnooze, bool MayDismiss)
{
    /// <summary>The day that it is about: with <see cref="ReminderKind.Bewaartermijn"/> the first on which the casus can be erased.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
public enum ReminderKind
{
    /// <summary>The day on which the effect of help is looked at.</summary>
    HulpReview,

    /// <summary>A talk is best held within a week of inviting.</summary>
    Gesprek,

    /// <summary>Veilig Thuis decides within five working days and lets the reporter know.</summary>
    VeiligThuisFeedback,

    /// <summary>The day on which after-care is looked at again.</summary>
    Nazorg,

    /// <summary>Information: Veilig Thuis itself looks after 3 months.</summary>
    Monitoring3,

    /// <summary>Information: Veilig Thuis itself looks after 12 months.</summary>
    Monitoring12,

    /// <summary>The casus will be erased; the record is taken out first.</summary>
    Bewaartermijn,
}
