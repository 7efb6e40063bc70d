using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>What is due, in words that tell a bystander nothing of the casus.</summary>
public static class ReminderText
{
    public const string DoNow = "Nu doen";

    public const string Tomorrow = "Herinner me morgen";

    public const string NextWeek = "Herinner me over een week";

    public const string Dismiss = "Niet meer nodig";

    public const string Dismissed = "Weggehaald. Ik kom hier niet op terug.";

    public const string NotPossible = "Dat kan bij deze herinnering niet (meer). Typ *mijn casussen* om te kijken hoe het staat.";

    public const string ListTitle = "Herinneringen";

    public const string Empty = "Er staat niets klaar.";

    public static string More(int more) => $"En nog {more}. Open een casus om verder te kijken.";

    public static string When(Reminder reminder, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var day = DateText.DayOf(reminder.Due);
        return day <= today ? "nu" : $"vanaf {DateText.ShortDay(day, today)}";
    }

    public static string Head(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Kenmerk is { } kenmerk ? $"Herinnering · casus {kenmerk}" : "Herinnering";
    }

    public static string Title(ReminderKind kind) => kind switch
    {
        ReminderKind.HulpReview => "Het is tijd om te kijken",
        ReminderKind.Gesprek => "Is het gesprek geweest?",
        ReminderKind.VeiligThuisFeedback => "Heb je al iets gehoord?",
        ReminderKind.Nazorg => "Hoe gaat het nu?",
        ReminderKind.Monitoring3 => "Ter informatie: 3 maanden later",
        ReminderKind.Monitoring12 => "Ter informatie: een jaar later",
        ReminderKind.Bewaartermijn => "Haal het dossier op",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string What(ReminderKind kind) => kind switch
    {
        ReminderKind.HulpReview => "De datum die jullie afspraken is er. Ik stel je de vraag of het resultaat er is.",
        ReminderKind.Gesprek => "Je bent bij stap 3. Nodigde je iemand uit? Praat dan liefst binnen een week. Was het gesprek al, leg het dan vast.",
        ReminderKind.VeiligThuisFeedback => "Terugkoppeling komt meestal binnen 5 werkdagen. Hoorde je iets, leg het dan vast. Hoorde je niets, bel dan zelf na.",
        ReminderKind.Nazorg => "De datum voor nazorg is er. Kijk hoe het gaat en leg vast wat je ziet.",
        ReminderKind.Monitoring3 or ReminderKind.Monitoring12 => "Rond deze tijd kijken anderen of het beter gaat. Dat is hun taak, jij hoeft niets te doen. Zie je zelf iets nieuws? Begin dan opnieuw bij stap 1.",
        ReminderKind.Bewaartermijn => "De bewaartijd van deze casus is bijna om. Staat het dossier nog niet waar het hoort, haal het dan eerst op.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <param name="day">The first on which it can be erased.</param>
    public static string Ends(DateOnly day) =>
        $"De bewaartijd van deze casus is bijna om. **Vanaf {DateText.Day(day)} verwijder ik hem.** Staat het dossier nog niet waar het hoort, haal het dan eerst op. Moet de casus langer blijven, leg dan vast waarom.";

    public static string Snoozed(DateOnly until, DateOnly today) => $"Goed, ik kom hierop terug op {DateText.ShortDay(until, today)}, of op de eerste werkdag daarna.";
}
