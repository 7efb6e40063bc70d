using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Lines in the chat. Each says what can be done next.</summary>
public static class Messages
{
    public const string OldCard = "Deze kaart is niet meer de laatste. Hier is de huidige.";

    public const string NoOpenCasus = "Je hebt geen open casus. Begin een nieuwe casus, of typ *mijn casussen* om te kijken wat er is.";

    public const string UnknownWord =
        "Dat begrijp ik niet. Typ *nieuwe casus*, *ga verder*, *mijn casussen*, *tips* met een onderwerp, of *help*. Is er gevaar? Typ *acuut*.";

    public const string Attachment =
        "Bestanden en foto’s kan ik niet bewaren. Stuur ze ook niet: er kunnen gegevens van mensen in staan. Beschrijf in de kaart wat je zag, zonder namen.";

    public const string Empty = "Ik lees alleen woorden en knoppen. Typ *help* als je wilt weten wat ik kan, of *ga verder* voor je laatste vraag.";

    public const string Edited = "Je paste een bericht aan. Wil je je antwoord wijzigen? Kies dan ‘Wijzig’ bij het antwoord, of typ *mijn antwoorden*.";

    public const string TooLong = "Dit bericht is te lang voor mij. Schrijf het korter, of zet het in de velden van de kaart.";

    public const string InGroup = "Dat bespreek ik alleen met jou. Open je eigen chat met mij.";

    public const string NotYourTenant =
        "Meldcode staat niet aan voor jouw organisatie. Vraag je beheerder of je aandachtsfunctionaris. Is er gevaar? Bel 112. Advies van Veilig Thuis: 0800-2000, dag en nacht.";

    public const string MultipleOpen = "Je hebt meer dan één open casus. Kies met welke je verdergaat.";

    public const string StorageDown =
        "Ik kan nu niet bij de opslag, dus ik bewaar even niets. Probeer het over een paar minuten opnieuw. Kan het niet wachten? Bel bij gevaar 112. Veilig Thuis: 0800-2000, dag en nacht.";

    public const string AcuutRecorded = "Staat in je casus: je zag nu gevaar. Bellen doe je zelf: 112, of Veilig Thuis 0800-2000.";

    public const string NoteSaved = "Je notitie staat in het dossier.";

    public const string Closed = "De casus is gesloten. Je vindt hem terug bij ‘mijn casussen’.";

    public const string PrivateFallback = "Hier is niets veranderd. Typ *ga verder* om je vraag weer te zien.";

    /// <param name="poort">Says in the variant's own words what this asks of somebody.</param>
    public static string DisclosureRecorded(Poort poort)
    {
        ArgumentNullException.ThrowIfNull(poort);
        return $"Staat in je casus: iemand vertelde het zelf. {string.Join(" ", poort.WhenYes)}";
    }

    public static string SavedStop(Kenmerk kenmerk) => $"Tot later. Wat je hebt opgeslagen, is bewaard. Je vindt casus {kenmerk} bij ‘mijn casussen’. Typ *ga verder* wanneer je wilt.";

    public static string CasusStarted(Kenmerk kenmerk) =>
        $"Casus **{kenmerk}** is gestart. Nu ziet alleen jij hem. Je kunt altijd stoppen; ik onthoud waar je was.";

    /// <param name="textChanged">The words of the protocol are not those with which the casus began.</param>
    public static string WelcomeBack(Kenmerk kenmerk, int stap, bool textChanged = false) =>
        $"Welkom terug. Casus {kenmerk}, stap {stap}. Alles wat je had opgeslagen, is er nog.{(textChanged ? $" {TextChanged}" : "")}";

    public const string TextChanged = "De tekst van de meldcode is bijgewerkt sinds je begon. Je antwoorden en je plek zijn hetzelfde gebleven.";

    public static string Reopened(Kenmerk kenmerk) => $"Casus {kenmerk} begint opnieuw bij stap 1. Wat er al stond, blijft in het dossier.";

    public static string ContinueWith(int stap) => $"Verder met stap {stap}?";

    /// <param name="code">Code of the error, to read out to an administrator.</param>
    public static string TechnicalError(string code) =>
        $"Er ging iets mis bij mij (code {code}). Wat je had opgeslagen, is er nog; je laatste antwoord misschien niet. Typ *ga verder* om te kijken. Kan het niet wachten? Bel bij gevaar 112. Veilig Thuis: 0800-2000.";
}
