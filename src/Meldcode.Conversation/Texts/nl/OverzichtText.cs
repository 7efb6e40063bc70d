using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Casussen of others that a role gives sight of.</summary>
public static class OverzichtText
{
    public const string Title = "Overzicht van casussen";

    public const string Empty = "Er is nu geen open casus die jij vanuit je functie ziet. Zodra een casus bij je wordt gebracht, staat hij hier.";

    public const string EmptyFilter = "Geen casus past bij deze keuze. Kies hieronder iets anders.";

    public const string NotForYou = "Dit overzicht is voor wie vanuit een functie meekijkt, zoals de aandachtsfunctionaris. Je eigen casussen vind je bij *mijn casussen*.";

    public const string Which = "Welke casussen wil je zien?";

    public const string Where = "Van welke locatie?";

    public const string Everywhere = "Alle locaties";

    public const string Show = "Toon deze";
    public const string Previous = "Vorige";
    public const string Next = "Volgende";

    public static string Shown(int from, int to, int of) => of == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{from} tot en met {to} van {of}");

    public static string Age(int days) => days switch
    {
        0 => "vandaag begonnen",
        1 => "gisteren begonnen",
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{days} dagen oud"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{days / 7} weken oud"),
    };

    public static string Waits(WaitingFor waiting) => waiting switch
    {
        WaitingFor.Advies => "Wacht op: advies van Veilig Thuis",
        WaitingFor.Help => "Wacht op: de hulp die loopt",
        WaitingFor.Report => "Wacht op: de melding",
        WaitingFor.Record => "Wacht op: afronden door de professional",
        WaitingFor.Nobody => "Gesloten",
        _ => "Wacht op: de professional",
    };

    public static string Of(OverzichtFilter filter) => filter switch
    {
        OverzichtFilter.Overdue => "Alleen te laat",
        OverzichtFilter.FromStap4 => "Stap 4 en verder",
        OverzichtFilter.WithClosed => "Ook gesloten",
        _ => "Alles wat open is",
    };

    public static string Due(OverviewDue due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return $"{(due.IsLate ? "**Te laat:** " : "")}{What(due.Kind)} {DateText.Day(due.Day)}";
    }

    private static string What(ReminderKind kind) => kind switch
    {
        ReminderKind.HulpReview => "Kijken of de hulp werkt:",
        ReminderKind.Gesprek => "Gesprek, liefst voor:",
        ReminderKind.VeiligThuisFeedback => "Bericht van Veilig Thuis:",
        ReminderKind.Nazorg => "Nazorg bekijken:",
        ReminderKind.Monitoring3 or ReminderKind.Monitoring12 => "Veilig Thuis kijkt zelf, rond:",
        _ => "Wordt verwijderd vanaf:",
    };
}
