namespace Meldcode.Conversation.Texts;

/// <summary>Who must not hear of a casus.</summary>
public static class ConflictText
{
    public const string Title = "Wie mag dit niet weten?";

    public const string Intro =
        "Het gaat om iemand van de organisatie. De mensen hieronder krijgen soms bericht over een casus, of kunnen hem openen. Gaat het om een van hen, of staat iemand er te dicht op?";

    public const string Question = "Kies wie het niet mag weten (verplicht)";

    public const string Missing = "Kies iemand, ‘Niemand van hen’ of ‘Weet ik niet’.";

    public const string Nobody = "Niemand van hen";

    public const string DoNotKnow = "Weet ik niet";

    public const string Effect =
        "Wie je kiest, krijgt geen bericht en ziet deze casus nooit. Bij ‘Weet ik niet’ krijgt niemand van hen bericht, behalve het organisatiecontact als dat er is. Je kunt er later iemand bij zetten.";

    public const string NobodyToTell =
        "Ga niet naar iemand om wie het kan gaan. Ga naar het bestuur, of overleg eerst met Veilig Thuis: 0800-2000, dag en nacht.";

    public const string NobodyFunction = "het bestuur of Veilig Thuis (0800-2000)";

    public const string Recorded = "Vastgelegd. Deze mensen krijgen geen bericht en kunnen de casus niet zien.";

    public const string RecordedNobody = "Vastgelegd: van de mensen op de lijst is niemand betrokken.";

    public const string RecordedUnknown =
        "Vastgelegd: je weet het niet. Niemand met een functie ziet deze casus of krijgt bericht, behalve het organisatiecontact. Overleg met Veilig Thuis: 0800-2000.";
}
