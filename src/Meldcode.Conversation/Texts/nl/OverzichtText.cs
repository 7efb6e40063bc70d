using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Casussen of others that a role gives sight of.</summary>
public static class OverzichtText
{
    public const string Title = "Overzicht van casussen";

    public const string Empty = "Er is nu geen open casus die jij vanuit je functie ziet. Zodra een casus bij je wordt gebracht, staat hij hier.";

    public const string EmptyFilter = "Geen casus past bij deze keuze. Kies ‘Alles’ om ze weer allemaal te zien.";

    public const string NotForYou = "Dit overzicht is voor wie vanuit een functie meekijkt, zoals de aandachtsfunctionaris. Je eigen casussen vind je bij *mijn casussen*.";

    public const string All = "Alles";
    public const string Overdue = "Alleen te laat";
    public const string FromStap4 = "Stap 4 en verder";
    public const string WithClosed = "Ook gesloten";
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

    public static string Due(DateOnly day, bool overdue) => overdue ? $"**Te laat:** kijken op {DateText.Day(day)}" : $"Kijken op {DateText.Day(day)}";
}
