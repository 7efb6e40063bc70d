using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Who sees a casus, and letting somebody else see it.</summary>
public static class SharingText
{
    public const string Owner = "Van wie";

    public const string You = "Jij. Alleen jij vult in, deelt en sluit.";

    public const string Somebody = "Een collega. Die vult in, deelt en sluit.";

    public const string ByRole = "Door hun functie";

    public const string Readers = "Lezen mee";

    public const string Offers = "Gevraagd, nog geen antwoord";

    public const string Excluded = "Mag dit niet weten";

    public const string ExcludedUnknown = "Niet bekend wie. Daarom niemand met een functie, behalve het organisatiecontact.";

    public const string NobodyElse = "Niemand anders ziet deze casus.";

    public const string Share = "Laat iemand meelezen";

    public const string HandOver = "Draag de casus over";

    public const string Conflict = "Wie mag dit niet weten?";

    public const string TakeOver = "Neem de casus over";

    public const string ShareIntro = "Een collega die meeleest, ziet alles en kan een notitie toevoegen. Je kunt het altijd stoppen.";

    public const string HandOverIntro = "Je collega gaat verder met deze casus. Jij ziet hem daarna niet meer.";

    public const string TakeOverIntro = "Doe dit als de eigenaar er niet is en de casus door moet. De eigenaar leest daarna mee.";

    public const string Receiver = "Wie? (verplicht)";

    public const string ReceiverMissing = "Kies wie het is.";

    public const string ByCode = "Een andere collega: ik geef zelf een code";

    public const string Function = "Functie van je collega, geen naam";

    public const string FunctionHint = "Bijvoorbeeld: leerkracht groep 5";

    public const string OwnFunction = "Jouw functie, geen naam (verplicht)";

    public const string Reason = "Waarom? (verplicht)";

    public const string ReasonHint = "Je collega leest dit voor die ja of nee zegt. Geen namen.";

    public const string ReasonMissing = "Schrijf kort op waarom.";

    public const string FunctionMissing = "Schrijf op welke functie je collega heeft, kort en zonder naam.";

    public const string Ask = "Vraag het";

    public const string Withdraw = "Trek in";

    public const string StopReading = "Stop";

    public const string TakeOverButton = "Neem over";

    public const string Accept = "Ja, dat doe ik";

    public const string Refuse = "Nee";

    public const string OpenCasus = "Open de casus";

    public const string Access = "Wie ziet deze casus?";

    public const string Withdrawn = "Ingetrokken. Je collega kan het niet meer aannemen.";

    public const string Stopped = "Gestopt. Je collega ziet deze casus nu niet meer.";

    public const string TakenOver = "De casus is nu van jou. Wie hem had, leest mee.";

    public const string Refused = "Goed. Je ziet deze casus niet. Je collega ziet dat het antwoord nee is.";

    public const string AcceptedShare = "Je leest nu mee. Je ziet alles en kunt een notitie toevoegen.";

    public const string AcceptedHandOver = "De casus is nu van jou. Je vindt hem bij ‘mijn casussen’.";

    public const string CodeTitle = "Je gebruikt een code van een collega";

    public const string CodeIntro = "Klopt het dat een collega je deze code zelf gaf? Dan kun je meelezen of de casus overnemen, zoals je collega vroeg.";

    public const string ReadsAlong = "Je leest mee: een collega deelde deze casus met je.";

    public const string NoCasusOpen = "Open eerst de casus waar het om gaat: typ *mijn casussen*.";

    public static string Title(Kenmerk kenmerk) => $"Wie ziet casus {kenmerk}?";

    public static string More(int count) => $"nog {count} anderen";

    public static string Reader(Meelezer reader) => $"{reader.Function}, sinds {DateText.Day(DateText.DayOf(reader.Since))}";

    public static string Offer(Aanbod aanbod) =>
        $"{aanbod.Function}: {(aanbod.Kind == AanbodKind.Delen ? "meelezen" : "overnemen")}, tot {DateText.Day(DateText.DayOf(aanbod.ExpiresAt))}";

    public static string OfferTitle(Aanbod aanbod, Kenmerk kenmerk) => aanbod.Kind == AanbodKind.Delen
        ? $"Wil je meelezen in casus {kenmerk}?"
        : $"Wil je casus {kenmerk} overnemen?";

    public static string OfferIntro(Aanbod aanbod) => aanbod.Kind == AanbodKind.Delen
        ? "Een collega vraagt je mee te denken. Je ziet alles en kunt een notitie toevoegen."
        : "Een collega vraagt je deze casus over te nemen. Daarna is hij van jou.";

    public static string OfferUntil(Aanbod aanbod) => $"Antwoorden kan tot {DateText.Day(DateText.DayOf(aanbod.ExpiresAt))}.";

    public static string GiveCode(string code, DateTimeOffset until) =>
        $"Geef deze code zelf aan je collega: **{code}**. Je collega stuurt hem aan mij, in de eigen chat. Hij werkt één keer, tot {DateText.Day(DateText.DayOf(until))}. Ik laat hem maar één keer zien.";

    public static string TellReceiver(string function) =>
        $"Gevraagd aan: {function}. Vertel het zelf: je collega vindt de vraag bij ‘mijn casussen’ in de eigen chat met mij.";

    public static string RoleLine(Hoedanigheid hoedanigheid, string functions) => hoedanigheid switch
    {
        Hoedanigheid.Aandachtsfunctionaris => $"{functions}: leest mee sinds deze casus onder de aandacht kwam",
        Hoedanigheid.Melder => $"{functions}: leest mee om te kunnen melden",
        _ => $"{functions}: leest mee, omdat het om iemand van de organisatie gaat",
    };
}
