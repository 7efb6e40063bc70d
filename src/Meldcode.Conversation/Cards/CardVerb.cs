namespace Meldcode.Conversation.Cards;

/// <summary>What a button asks for: the value of <see cref="CardData.Verb"/> in its data.</summary>
public static class CardVerb
{
    public const string Acuut = "acuut";
    public const string AcuutIntussen = "acuut-intussen";

    /// <summary>Record in the open casus that acute danger was reported.</summary>
    public const string AcuutVastleggen = "acuut-vastleggen";

    public const string Welkom = "welkom";
    public const string Help = "help";

    /// <summary>Show the themes, or the theme named in <see cref="CardData.Target"/>.</summary>
    public const string Uitleg = "uitleg";

    /// <summary>Show the piece of knowledge named in <see cref="CardData.Target"/>.</summary>
    public const string Kennis = "kennis";

    /// <summary>Show the lists of signals, or the list or age named in <see cref="CardData.Target"/>; only to read.</summary>
    public const string Signalen = "signalen";

    /// <summary>Show whom to call.</summary>
    public const string Contact = "contact";

    /// <summary>Show the organisation's whole meldcode on one card.</summary>
    public const string Protocol = "protocol";

    /// <summary>A word of thanks: no question, and no answer either.</summary>
    public const string Bedankt = "bedankt";

    public const string MijnCasussen = "mijn-casussen";
    public const string NieuweCasus = "nieuwe-casus";

    /// <summary>The filled-in form of a new casus.</summary>
    public const string StartCasus = "start-casus";

    /// <summary>Show the place where a casus stands.</summary>
    public const string Open = "open";

    public const string Stop = "stop";
    public const string Terug = "terug";
    public const string MijnAntwoorden = "mijn-antwoorden";

    /// <summary>Reopen one earlier answer or card, named in <see cref="CardData.Target"/>.</summary>
    public const string Wijzig = "wijzig";

    /// <summary>Save the card named in <see cref="CardData.Place"/>; the fields come as inputs.</summary>
    public const string Opslaan = "opslaan";

    public const string GesprekOverslaan = "gesprek-overslaan";

    /// <summary>Answer the question; <see cref="CardData.Answer"/> says what.</summary>
    public const string Antwoord = "antwoord";

    /// <summary>Show the card that asks why the professional departs from the norm.</summary>
    public const string AndersBesluiten = "anders-besluiten";

    /// <summary>Show the card that asks why an outcome that says to report is not followed.</summary>
    public const string NietMelden = "niet-melden";

    /// <summary>Record that.</summary>
    public const string NietMeldenVastleggen = "niet-melden-vastleggen";

    public const string Hulpplan = "hulpplan";

    /// <summary>Show the form to change or renew the help plan.</summary>
    public const string HulpplanWijzigen = "hulpplan-wijzigen";

    /// <summary>Ask the question now that would be asked on the review date.</summary>
    public const string Opvolgen = "opvolgen";

    /// <summary>Show the card named in <see cref="CardData.Target"/> that belongs to the outcome.</summary>
    public const string Vastleggen = "vastleggen";

    public const string Sluiten = "sluiten";

    /// <summary>Somebody typed that they are done: show the way to close, and close nothing.</summary>
    public const string SluitenVragen = "sluiten-vragen";

    public const string OpnieuwBeginnen = "opnieuw-beginnen";

    /// <summary>During the casus somebody told it themselves.</summary>
    public const string ZelfVerteld = "zelf-verteld";

    public const string Notitie = "notitie";

    /// <summary>Show the card named in <see cref="CardData.Target"/> empty, to save one more of it.</summary>
    public const string NogEen = "nog-een";

    /// <summary>Save one more of the card named in <see cref="CardData.Place"/>.</summary>
    public const string Toevoegen = "toevoegen";

    /// <summary>Show who sees a casus.</summary>
    public const string Toegang = "toegang";

    /// <summary>Show who looked at a casus: the one of the card, or the one named in <see cref="CardData.Target"/>.</summary>
    public const string WieKeek = "wie-keek";

    /// <summary>Ask a colleague to read along.</summary>
    public const string Delen = "delen";

    /// <summary>Ask a colleague to take the casus on.</summary>
    public const string Overdragen = "overdragen";

    public const string AanbodIntrekken = "aanbod-intrekken";
    public const string MeelezenStoppen = "meelezen-stoppen";

    /// <summary>Somebody sent a code.</summary>
    public const string AanbodCode = "aanbod-code";

    public const string AanbodAannemen = "aanbod-aannemen";
    public const string AanbodWeigeren = "aanbod-weigeren";

    /// <summary>Become the eigenaar without being asked.</summary>
    public const string Overnemen = "overnemen";

    /// <summary>Who must not know.</summary>
    public const string Betrokken = "betrokken";
}

/// <summary>Keys of a button's data and of the inputs that come with it.</summary>
public static class CardData
{
    public const string Verb = "doe";

    /// <summary>Casus id, 32 hexadecimal digits.</summary>
    public const string Casus = "casus";

    /// <summary>Key of the place that the card was made for.</summary>
    public const string Place = "plaats";

    /// <summary>Casus version that the card was made for.</summary>
    public const string Version = "versie";

    public const string Target = "doel";

    /// <summary>Page of a list, from 1.</summary>
    public const string Page = "pagina";

    /// <summary>Letters to be read from afar: <see cref="Yes"/> or <see cref="No"/>.</summary>
    public const string Large = "groot";

    public const string Yes = "ja";
    public const string No = "nee";

    public const string Answer = "antwoord";

    /// <summary>Prefix of an input that holds a protocol field: <c>veld.gezien</c>.</summary>
    public const string FieldPrefix = "veld.";

    /// <summary>Prefix of a toggle for one signal: <c>signaal.s12</c>, value <c>true</c> or <c>false</c>.</summary>
    public const string SignalPrefix = "signaal.";

    /// <summary>Prefix of a toggle for one requirement: <c>eis.zicht</c>.</summary>
    public const string RequirementPrefix = "eis.";

    /// <summary>Prefix of a choice (ja / nee) for a poort in the form of a new casus: <c>poort.collega</c>.</summary>
    public const string GatePrefix = "poort.";

    public const string Leeftijd = "leeftijd";
    public const string Locatie = "locatie";
    public const string Variant = "variant";
    public const string Reason = "reden";
    public const string Explanation = "toelichting";
    public const string HulpWat = "hulp.wat";
    public const string HulpWie = "hulp.wie";
    public const string HulpCasemanager = "hulp.casemanager";
    public const string HulpDatum = "hulp.datum";
    public const string Notitie = "notitie";

    /// <summary><see cref="Yes"/>: what was pointed out is kept as it is.</summary>
    public const string Privacy = "privacy";

    /// <summary>Prefix of a text as it was typed, beside the input with the suggestion: not every client leaves inputs out when asked to.</summary>
    public const string KeptPrefix = "toch.";

    /// <summary>With a note: the suspicion that it is about.</summary>
    public const string Vermoeden = "vermoeden";

    /// <summary>With a note: what became of that suspicion.</summary>
    public const string Verdict = "blijkt";

    /// <summary>Keys of people who must not know, with commas.</summary>
    public const string Betrokken = "betrokken";

    /// <summary>Prefixes of the same inputs in two forms on one card.</summary>
    public const string DelenPrefix = "delen.";

    public const string OverdragenPrefix = "overdragen.";

    public const string Receiver = "ontvanger";

    /// <summary>As <see cref="Receiver"/>: whoever gets the code.</summary>
    public const string ByCode = "code";

    public const string Function = "functie";
}
