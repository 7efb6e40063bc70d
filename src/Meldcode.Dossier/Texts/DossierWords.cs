using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>The words of ours in the record; everything else was typed or stands in the protocol.</summary>
internal static class DossierWords
{
    public const string Confidential = "vertrouwelijk";
    public const string ConfidentialLine = "Vertrouwelijk: alleen voor wie dit voor het werk moet weten.";
    public const string HowToRead = "Zo lees je dit dossier";
    public const string Subject = "Onderwerp";
    public const string Recorded = "Vastgelegd";
    public const string When = "Wanneer en door wie";
    public const string Path = "Gevolgde weg";
    public const string PathEmpty = "Er is nog geen vraag beantwoord.";
    public const string Notes = "Notities";
    public const string Course = "Verloop";
    public const string Happened = "Gebeurtenis";
    public const string Sources = "Bronnen van de toegepaste regels";
    public const string Earlier = "Eerder vastgelegd";
    public const string NothingTicked = "Niets aangekruist.";
    public const string NothingFilledIn = "Opgeslagen zonder iets in te vullen.";
    public const string Signalen = "Signalen";
    public const string Other = "Verder vastgelegd";
    public const string NoTalk = "Geen gesprek";
    public const string Reason = "Reden";
    public const string Explanation = "Toelichting";
    public const string Question = "Vraag";
    public const string Answer = "Antwoord";
    public const string Doubt = "twijfel: eerst advies vragen";
    public const string Met = "Voldaan aan";
    public const string Protocol = "De meldcode zegt";
    public const string Norm = "Volgens de eerdere antwoorden";
    public const string Decided = "Reden om anders te besluiten";
    public const string Help = "Afgesproken hulp";
    public const string HelpWhat = "Wat";
    public const string HelpWho = "Wie";
    public const string HelpCasemanager = "Wie houdt het overzicht";
    public const string HelpUntil = "Kijken of het helpt op";
    public const string Outcome = "Uitkomst";
    public const string Stands = "Geldt al, terwijl de vragen doorgaan";
    public const string Who = "Wie";
    public const string Timing = "Wanneer";
    public const string AlsoHelp = "Ook hulp, naast de melding.";
    public const string Deviates = "Er is anders besloten; dit is wat de meldcode zegt.";
    public const string Note = "Notitie";

    public static string Suspicion(VermoedenVerdict verdict) =>
        verdict == VermoedenVerdict.Bevestigd ? "Eerder vermoeden, nu bevestigd" : "Eerder vermoeden, nu ontkracht";
    public const string Unknown = "Andere gebeurtenis";
    public const string HashDiffers = "Let op: de tekst van deze meldcode is bijgewerkt sinds deze casus begon. De vragen hieronder staan er in de nieuwe woorden. De antwoorden zijn niet veranderd.";

    public static IReadOnlyList<string> Reading { get; } =
    [
        "Feiten, vermoedens, woorden van anderen en diagnoses staan apart van elkaar.",
        "Een vermoeden is niet vastgesteld. Een aangekruist signaal bewijst niets.",
        "Wat later is gewijzigd, staat er nog, met ‘Eerder vastgelegd’ erbij.",
        "Mensen staan er met hun functie in, niet met hun naam.",
    ];

    public static string Title(Kenmerk kenmerk) => $"Dossier meldcode {kenmerk}";

    public static string Belongs(string recordSystem) => $"Dit dossier hoort thuis in {recordSystem}. Verwijder dit bestand daarna van je apparaat.";

    public static string Stap(Protocol protocol, int number) =>
        protocol.Stappen.FirstOrDefault(stap => stap.Number == number) is { } stap ? $"Stap {number}: {stap.Name}" : $"Stap {number}";

    public static string Round(int number) => number == 1 ? "Eerste keer door de stappen" : string.Create(CultureInfo.InvariantCulture, $"Opnieuw door de stappen (keer {number})");

    public static string Kind(InformationKind kind) => kind switch
    {
        InformationKind.Fact => "Feiten",
        InformationKind.Hypothesis => "Vermoedens (niet vastgesteld)",
        InformationKind.FromOther => "Gehoord van een ander",
        InformationKind.Diagnosis => "Diagnoses",
        _ => Other,
    };

    public static string Author(DossierAuthor author) => author.Kind switch
    {
        AuthorKind.Professional => "de professional",
        AuthorKind.Functionary => author.Function ?? "iemand met een functie in deze organisatie",
        _ => "een andere professional",
    };

    public static string Meldnorm(int number) => string.Create(CultureInfo.InvariantCulture, $"Meldnorm {number}");

    public static string Of(RecordedCourse course) => course.Kind switch
    {
        CourseKind.Started => "De casus is begonnen",
        CourseKind.StapReached => string.Create(CultureInfo.InvariantCulture, $"Stap {course.Stap} bereikt{(course.Of is { } name ? $": {name}" : "")}"),
        CourseKind.Disclosure => "Vastgelegd: iemand vertelde het zelf",
        CourseKind.AcuutGevaar => "Vastgelegd: er was nu gevaar",
        CourseKind.OnderdeelReopened => $"Opnieuw geopend om te wijzigen: {course.Of}",
        CourseKind.VraagReopened => $"Antwoord teruggenomen: {course.Of}",
        CourseKind.Closed => "De casus is gesloten",
        CourseKind.Restarted => "Opnieuw begonnen bij stap 1",
        CourseKind.ConflictRecorded => "Vastgelegd: wie dit niet mag weten",
        CourseKind.AanbodMade => $"Gevraagd om mee te lezen: {course.Of}",
        CourseKind.HandoverOffered => $"Gevraagd om over te nemen: {course.Of}",
        CourseKind.AanbodWithdrawn => "Deze vraag is ingetrokken",
        CourseKind.AanbodAccepted => "Deze vraag is aangenomen",
        CourseKind.AanbodRefused => "Deze vraag is afgewezen",
        CourseKind.MeelezerRemoved => "Een collega leest niet meer mee",
        CourseKind.TakenOver => $"Overgenomen door: {course.Of}",
        CourseKind.PersonalDataKept => "Een aanwijzing op een naam of nummer bekeken en bewust laten staan",
        CourseKind.UitkomstDeparted => "Anders besloten dan deze uitkomst: niet melden",
        CourseKind.HoldPlaced => "Vastgelegd: dit dossier moet bewaard blijven",
        CourseKind.HoldReleased => "Vastgelegd: dit dossier hoeft niet langer bewaard te blijven",
        _ => Unknown,
    };

    public static string Source(Protocol protocol, Bronverwijzing source)
    {
        var document = source.OtherDocument ?? $"{protocol.Source.Title}, {protocol.Source.Edition}";
        return source.IsAddition
            ? $"Aanvulling, afgeleid van {document} · {source.Section}. Dit staat niet letterlijk in de bron."
            : $"{document} · {source.Section}";
    }

    public static string Leeftijd(Leeftijdsgroep leeftijd) => leeftijd switch
    {
        Leeftijdsgroep.Volwassene => "volwassene",
        Leeftijdsgroep.Oudere => "oudere",
        _ => $"{leeftijd.Word().Replace("-", " tot ", StringComparison.Ordinal)} jaar",
    };
}
