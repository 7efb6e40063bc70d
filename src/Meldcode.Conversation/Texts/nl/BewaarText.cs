using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Taking the record out, keeping a casus, and erasing it.</summary>
public static class BewaarText
{
    public const string Export = "Dossier ophalen";

    public const string ExportWhat = "Je krijgt alles wat in deze casus staat: wat is vastgelegd, wanneer en door wie. Als Word-bestand of als platte tekst om te kopiëren.";

    public const string ExportCare = "Stuur het bestand niet door in een chat of mail. Verwijder het daarna van je apparaat.";

    public const string ExportHow = "Ik geef je een link die één keer werkt, en een code. De code typ je op de pagina.";

    public const string ExportNotSetUp = "Bestanden ophalen staat hier nog niet aan. Vraag de beheerder, of neem over wat je ziet bij ‘mijn antwoorden’.";

    public const string MakeLink = "Geef me de link";

    public const string OpenPage = "Open de pagina";

    public const string Code = "Typ deze code op de pagina:";

    public const string LinkCare = "De link werkt één keer. Alleen de link is niet genoeg: zonder de code ziet niemand iets.";

    public const string Erase = "Casus verwijderen";

    public const string EraseWhat = "Alles van deze casus gaat hier weg, ook wat je opschreef. Dit kan niet terug. Er blijft alleen staan dat er iets is verwijderd, wanneer en door wie.";

    public const string EraseKenmerk = "Typ het kenmerk over (verplicht)";

    public const string EraseKenmerkMissing = "Typ het kenmerk van deze casus.";

    public const string EraseWhy = "Waarom kan dit weg? (verplicht)";

    public const string EraseWhyMissing = "Kies waarom dit weg kan.";

    public const string NotNeeded = "Er is niets om te bewaren";

    public const string EraseNow = "Verwijder voorgoed";

    public const string ExportFirst = "Haal eerst het dossier op";

    public const string Hold = "Casus langer bewaren";

    public const string HoldWhat = "Leg vast waarom deze casus bewaard moet blijven, bijvoorbeeld door een klacht of een onderzoek. Niemand kan hem dan verwijderen, ook niet na de bewaartermijn.";

    public const string HoldAsk = "Bewaren of vrijgeven";

    public const string HoldPlace = "Bewaar deze casus";

    public const string HoldRelease = "Geef deze casus vrij";

    public const string HoldPlaced = "Vastgelegd: deze casus blijft bewaard tot iemand hem vrijgeeft.";

    public const string HoldReleased = "Vastgelegd: deze casus volgt weer de gewone bewaartermijn.";

    public const string Reason = "Waarom moet deze casus bewaard blijven? (verplicht)";

    public const string ReasonHint = "Bijvoorbeeld: er loopt een klacht. Geen namen.";

    public const string WhichCasus = "Welke casus bedoel je? Typ het kenmerk erbij, bijvoorbeeld *exporteer MC-7K3F*. Je vindt het bij *mijn casussen*.";

    public static string Title(string what, Kenmerk kenmerk) => $"{what} · {kenmerk}";

    public static string Belongs(string recordSystem) => $"**Waar hoort het?** In {recordSystem}. Zet het daar in het dossier.";

    public static string Filed(string recordSystem) => $"Het dossier staat in {recordSystem}";

    public static string ValidUntil(string clock) => $"Geldig tot {clock} uur.";

    public static string Spaced(string code) => $"{code[..3]} {code[3..]}";

    /// <param name="day">The end of its term; it may have to wait for the reminder.</param>
    public static string EndsOn(DateOnly day, DateOnly today) =>
        $"**Wordt {(day > today ? $"vanaf {DateText.Day(day)}" : "binnenkort")} verwijderd.** Haal het dossier op tijd op: typ *exporteer* met het kenmerk.";

    public static string KeptFor(DateOnly day) => $"De bewaartermijn loopt tot {DateText.Day(day)}.";

    public static string HeldSince(CasusHold hold) => $"Bewaard sinds {DateText.Day(DateText.DayOf(hold.At))}:";

    public static string Erased(Kenmerk kenmerk) => $"Casus {kenmerk} is verwijderd. De kaarten hierboven in de chat kun je zelf verwijderen.";
}
