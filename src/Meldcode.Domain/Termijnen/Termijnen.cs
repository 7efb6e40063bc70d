using System.Globalization;

namespace Meldcode.Domain;

/// <summary>Something of a casus that the calendar brings up: a reminder for the owner, or a reason to tell somebody else.</summary>
/// <param name="Key">The same key is due once only.</param>
/// <param name="Due">UTC.</param>
public sealed record Termijn(string Key, DateTimeOffset Due)
{
    /// <summary>What the owner is reminded of; null when it is for somebody else.</summary>
    public ReminderKind? Reminder { get; init; }

    public AanleidingKind? Aanleiding { get; init; }

    /// <summary>The day that it is about, where that is another than the one on which it is told.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>What is due in a casus as it stands now. What is not in the list any more is done or went away.</summary>
public static class Termijnen
{
    /// <summary>Veilig Thuis decides within this many working days and tells the reporter (INOS, vraag 3).</summary>
    public const int VeiligThuisWorkingDays = 5;

    private const int GesprekDays = 7;

    private const string Nazorg = "nazorg";

    public static IReadOnlyList<Termijn> Of(Casus casus, Protocol protocol, Werktijden hours)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(protocol);
        return casus.Closed ? [] : [.. Hulp(casus, protocol, hours), .. Talk(casus, protocol, hours), .. AfterMelding(casus, hours), .. AfterCare(casus, hours)];
    }

    /// <summary>"Niet meer nodig" is the owner's to say, but not of the question that the protocol asks on this day, nor of what is erased anyway.</summary>
    public static bool MayDismiss(ReminderKind kind) => kind is not (ReminderKind.HulpReview or ReminderKind.Bewaartermijn);

    /// <summary>The last day to which a reminder can be put off, from the day on which it was due.</summary>
    /// <returns>A week for what is told on to somebody else meanwhile; null for what cannot be put off.</returns>
    public static DateOnly? LatestSnooze(ReminderKind kind, DateOnly due) => kind switch
    {
        ReminderKind.Bewaartermijn => null,
        ReminderKind.HulpReview => due.AddDays(7),
        ReminderKind.VeiligThuisFeedback => due.AddDays(7),
        ReminderKind.Gesprek => due.AddDays(14),
        _ => due.AddDays(90),
    };

    /// <summary>The owner hears on the day itself; when nobody answers, the aandachtsfunctionaris on the next working day.</summary>
    private static IEnumerable<Termijn> Hulp(Casus casus, Protocol protocol, Werktijden hours)
    {
        if (Wegwijzer.OpenHulpplan(casus, protocol) is not { } plan)
        {
            return [];
        }

        var number = casus.Hulpplannen.Count.ToString(CultureInfo.InvariantCulture);
        var morning = hours.StartOf(plan.ReviewOn);
        return
        [
            Remind(casus, ReminderKind.HulpReview, number, morning),
            Tell(casus, AanleidingKind.HulptermijnPassed, number, hours.StartOf(hours.AddDays(Amsterdam.Day(morning), 1))),
        ];
    }

    /// <summary>Step 3 is where people invite; a talk is best held within a week of it (INOS, bijlage 4).</summary>
    private static IEnumerable<Termijn> Talk(Casus casus, Protocol protocol, Werktijden hours)
    {
        if (casus.StapReachedAt is not { } since)
        {
            return [];
        }

        var talks = protocol.Stappen.SelectMany(stap => stap.Onderdelen.Where(part => part.Kind == OnderdeelKind.Gesprek)
            .Select(part => (part.Id, stap.Number))).Where(talk => casus.Saved(talk.Id) is null && casus.StapReached == talk.Number);
        return talks.Take(1).Select(talk => Remind(casus, ReminderKind.Gesprek, talk.Id, hours.StartOf(Amsterdam.Day(since).AddDays(GesprekDays))));
    }

    private static IEnumerable<Termijn> AfterMelding(Casus casus, Werktijden hours)
    {
        if (Date(casus, Casus.Melding, "wanneer") is not { } reported)
        {
            return [];
        }

        var of = reported.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var word = hours.AddDays(reported, VeiligThuisWorkingDays + 1);
        Termijn[] monitoring =
        [
            Remind(casus, ReminderKind.Monitoring3, of, hours.StartOf(reported.AddMonths(3))),
            Remind(casus, ReminderKind.Monitoring12, of, hours.StartOf(reported.AddMonths(12))),
        ];
        return IsFilled(casus, Casus.Melding, "terugkoppeling") ? monitoring :
        [
            Remind(casus, ReminderKind.VeiligThuisFeedback, of, hours.StartOf(word)),
            Tell(casus, AanleidingKind.VeiligThuisSilent, of, hours.StartOf(hours.AddDays(word, 1))),
            .. monitoring,
        ];
    }

    private static IEnumerable<Termijn> AfterCare(Casus casus, Werktijden hours) =>
        Date(casus, Nazorg, "termijn") is { } day && !IsFilled(casus, Nazorg, "evaluatie")
            ? [Remind(casus, ReminderKind.Nazorg, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hours.StartOf(day))]
            : [];

    private static Termijn Remind(Casus casus, ReminderKind kind, string of, DateTimeOffset due) =>
        new($"{kind}/{casus.Round}/{of}", due) { Reminder = kind };

    private static Termijn Tell(Casus casus, AanleidingKind kind, string of, DateTimeOffset due) =>
        new($"{kind}/{casus.Round}/{of}", due) { Aanleiding = kind };

    private static DateOnly? Date(Casus casus, string part, string field) =>
        DateOnly.TryParseExact(casus.Saved(part)?.Velden.GetValueOrDefault(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static bool IsFilled(Casus casus, string part, string field) =>
        !string.IsNullOrWhiteSpace(casus.Saved(part)?.Velden.GetValueOrDefault(field));
}
