using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Lists of what was saved, and of casussen.</summary>
public static class DossierText
{
    public const string AnswersTitle = "Mijn antwoorden";

    public const string AnswersEmpty = "Je hebt nog niets opgeslagen in deze casus.";

    public const string Facts = "Feiten";

    public const string Suspicions = "Vermoedens (niet vastgesteld)";

    public const string FromOthers = "Gehoord van een ander";

    public const string Diagnoses = "Diagnoses";

    public const string Signals = "Signalen die je aankruiste";

    public const string SignalsCaution = "Een kruisje bewijst niets.";

    public const string NoSignals = "Niets aangekruist.";

    public const string Talks = "Overleg, gesprek en weging";

    public const string Answers = "Antwoorden op de vragen";

    public const string AfterUitkomst = "Na de uitkomst";

    public const string Notes = "Notities";

    public const string Reason = "Reden";

    public const string SkippedTalk = "Geen gesprek";

    public const string Explanation = "Toelichting";

    public const string Cut = "Lange teksten staan hier ingekort. Met ‘Wijzig’ zie je ze helemaal.";

    public const string NoteLabel = "Je notitie (verplicht)";

    public const string NoteHint = "Bijvoorbeeld: een vermoeden klopt wel of niet. Geen namen.";

    public const string NoteAbout = "Gaat dit over een eerder vermoeden? Welk?";

    public const string NoteVerdict = "Wat blijkt?";

    public const string NoteAboutNone = "Geen";

    public const string Confirmed = "Het vermoeden wordt bevestigd";

    public const string Weakened = "Het vermoeden wordt zwakker of klopt niet";

    public const string CasussenTitle = "Mijn casussen";

    public const string CasussenEmpty = "Je hebt nog geen casus. Maak je je ergens zorgen over? Begin dan een nieuwe casus. Twijfelen mag.";

    public const string ReviewDue = "**Tijd om te kijken:** de afgesproken datum is er.";

    public const string ProtocolGone = "De tekst van de meldcode waarmee deze casus begon, zit niet meer in deze app. Er is niets kwijt. Vraag de beheerder.";

    public const string ClosedStatus = "gesloten";

    public const string ClosedNext = "Je kunt de casus nog bekijken en een notitie toevoegen. Zie je later iets nieuws, begin dan opnieuw bij stap 1.";

    public const string ClosedCollega = "Je kunt de casus nog bekijken en een notitie toevoegen. Iets nieuws? Ga dan opnieuw naar wie het hoort te weten.";

    public static string ClosedTitle(Kenmerk kenmerk) => $"Casus {kenmerk} is gesloten";

    public static string ClosedUitkomst(Uitkomst uitkomst) => $"Uitkomst: {uitkomst.Title}.";

    public static string AnswersOf(Kenmerk kenmerk, Protocol protocol, Leeftijdsgroep age) =>
        $"Casus {kenmerk} · {protocol.ShortName} · {LeeftijdText.Label(age).ToLowerInvariant()}";

    public static string Status(Protocol protocol, int stap) => $"Stap {stap} van {protocol.Stappen.Count}: {protocol.Stap(stap).Name}";

    public static string StatusUitkomst(Uitkomst uitkomst) => $"Uitkomst: {uitkomst.Title}";

    public static string StatusWaits(DateOnly day) => $"Hulp loopt tot {DateText.Day(day)}";

    public static string Changed(DateOnly changed, DateOnly today) => $"Bijgewerkt: {DateText.Ago(changed, today)}";

    public static string MoreCasussen(int more) => more == 1
        ? "Er is nog 1 oudere casus. Typ het kenmerk om hem te openen."
        : $"Er zijn nog {more} oudere casussen. Typ een kenmerk om er een te openen.";

    public static string Answered(Afwegingsvraag vraag, GivenAnswer answer) => $"**{ProgressText.Label(vraag)}:** {answer.Antwoord.Word()}";

    /// <summary>A question keeps its mark; anything else gets a colon before what was filled in.</summary>
    public static string Label(Veld field) => field.Label.EndsWith('?') || field.Label.EndsWith(':') ? field.Label : $"{field.Label}:";

    public const string Plan = "Afgesproken hulp";

    public static string NoteOn(Note note) => note.Verdict switch
    {
        VermoedenVerdict.Bevestigd => $"{DateText.Day(DateText.DayOf(note.At))}, vermoeden bevestigd",
        VermoedenVerdict.Ontkracht => $"{DateText.Day(DateText.DayOf(note.At))}, vermoeden ontkracht",
        _ => DateText.Day(DateText.DayOf(note.At)),
    };
}
