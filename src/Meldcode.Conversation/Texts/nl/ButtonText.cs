namespace Meldcode.Conversation.Texts;

/// <summary>Words on buttons: verbs, short enough for a phone.</summary>
public static class ButtonText
{
    public const string Acuut = "Acuut gevaar";
    public const string AcuutIntussen = "Wat doe ik intussen?";
    public const string AcuutVastleggen = "Zet dit in mijn casus";
    public const string TerugNaarCasus = "Terug naar mijn casus";
    public const string TerugNaarNummers = "Terug naar de nummers";
    public const string NieuweCasus = "Nieuwe casus";
    public const string TipsEnUitleg = "Tips en uitleg";
    public const string MijnCasussen = "Mijn casussen";
    public const string StartCasus = "Start de casus";
    public const string OpslaanEnVerder = "Opslaan en verder";
    public const string NogEen = "Nog een erbij";
    public const string Toevoegen = "Voeg toe";
    public const string Opslaan = "Opslaan";
    public const string Meer = "Meer…";
    public const string Terug = "Eén stap terug";
    public const string MijnAntwoorden = "Mijn antwoorden";
    public const string BekijkAntwoorden = "Bekijk of wijzig antwoorden";
    public const string Stoppen = "Stoppen, later verder";
    public const string StoppenZonderOpslaan = "Stoppen zonder opslaan";
    public const string ZelfVerteld = "Iemand vertelde het zelf";
    public const string Ja = "Ja";
    public const string Nee = "Nee";
    public const string Twijfel = "Ik twijfel";
    public const string TwijfelNog = "Ik twijfel nog steeds";
    public const string AndersBesluiten = "Anders besluiten";
    public const string Wijzig = "Wijzig";
    public const string Verder = "Verder";
    public const string GesprekOverslaan = "Ik voer het gesprek niet, want…";
    public const string GesprekNietVastleggen = "Leg vast dat er geen gesprek komt";
    public const string HulpplanOpslaan = "Leg de hulp vast";
    public const string HulpplanWijzigen = "Wijzig de afspraken";
    public const string Sluiten = "Sluit de casus";
    public const string OpnieuwDoorlopen = "Begin opnieuw bij stap 1";
    public const string NieuwSignaal = "Nieuw signaal: opnieuw beginnen";
    public const string Notitie = "Notitie toevoegen";
    public const string NotitieOpslaan = "Bewaar de notitie";
    public const string Openen = "Open";
    public const string Help = "Help";
    public const string TochAnders = "Leg dit besluit vast";
    public const string TerugNaarVraag = "Terug naar de vraag";

    public static string Bel(string number) => $"Bel {number}";

    public static string Vastleggen(string part) => $"Leg vast: {part}";

    /// <summary>A heading that is no number can end in a question mark.</summary>
    public static string NuBeantwoorden(string question) => question.Any(char.IsAsciiDigit) ? $"{question} nu beantwoorden" : $"Nu beantwoorden: {question}";

    public static string VerderMet(string question, bool together) =>
        together ? $"Verder met {question}, samen met Veilig Thuis" : $"Verder met {question}";

    public static string WijzigWat(string what) => $"Wijzig: {what}";

    public static string OpenWat(string kenmerk) => $"Open casus {kenmerk}";
}
