using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Lines about the turn itself: what came in, what is shown next, who has to know.</summary>
public static class TurnText
{
    public const string FillInForm = "Ik mis nog iets om te beginnen. Kies een leeftijd op de kaart en druk op Start.";

    public const string NothingToStop = "Er staat nu geen vraag open, dus er is niets om te stoppen. Typ *mijn casussen* of *nieuwe casus*.";

    public const string Received = "Ontvangen";

    public const string ContradictionShown = "Je antwoord past niet bij een eerder antwoord. Kijk daar nog eens naar.";

    /// <summary>For where no message is sent: then the professional has to tell it.</summary>
    public static string Told(AanleidingKind kind, string who) => kind switch
    {
        AanleidingKind.Stap4Reached => $"Je bent bij stap 4. Vertel het nu zelf aan: {who}. Ik stuur geen bericht.",
        AanleidingKind.MeldingAdvised => $"Volgens de meldcode is melden aan de orde. Vertel het nu zelf aan: {who}. Ik stuur geen bericht.",
        AanleidingKind.AndereRoute => $"Dit gaat niet langs de gewone stappen. Ga zelf naar: {who}. Ik stuur geen bericht.",
        AanleidingKind.AcuutGevaar => $"Bel bij gevaar 112 of Veilig Thuis 0800-2000. Bel ook: {who}. Ik stuur geen bericht.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
