using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Pointing out what may give a person away.</summary>
public static class PrivacyText
{
    public const string Title = "Nog niet opgeslagen: staat hier iemand in?";

    public const string Intro = "Schrijf liever zonder namen en nummers. Dit viel me op; ik kan me vergissen. Hieronder staat je tekst met mijn voorstel.";

    public const string Bsn = "Er staat een BSN in. Dat bewaar ik nooit. Hieronder staat je tekst zonder het nummer.";

    public const string KeepHint = "Klopt het zoals het er stond? Kies dan ‘Toch zo opslaan’. Ik leg vast dát je dat koos, niet wat er stond.";

    public const string Save = "Sla deze tekst op";

    public const string Keep = "Toch zo opslaan";

    public static string Corrected(int number, int count) => count == 1 ? "Je tekst, met mijn voorstel" : $"Je tekst {number} van {count}, met mijn voorstel";

    public static string Found(PersonalData finding, string text) => finding.Kind switch
    {
        PersonalDataKind.Bsn => "een BSN",
        PersonalDataKind.Naam => $"{text}: een naam? Liever {finding.Suggestion} of ‘de moeder’, ‘de leerling’",
        PersonalDataKind.Geboortedatum => $"{text}: een geboortedatum? Liever alleen het jaar: {finding.Suggestion}",
        PersonalDataKind.Telefoon => $"{text}: een telefoonnummer",
        PersonalDataKind.Email => $"{text}: een e-mailadres",
        _ => $"{text}: een adres",
    };
}
