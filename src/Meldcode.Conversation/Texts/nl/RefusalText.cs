using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>A refusal in words that say what to do next.</summary>
public static class RefusalText
{
    /// <param name="onderdeel">The card that was filled in; its labels name the field.</param>
    public static string For(Refusal refusal, Onderdeel? onderdeel = null)
    {
        var field = Field(refusal.Subject, onderdeel);
        return refusal.Code switch
        {
            RefusalCode.CasusUnknown => "Ik vind deze casus niet bij jou. Kijk bij ‘mijn casussen’ of begin een nieuwe.",
            RefusalCode.CasusIsClosed => "Deze casus is gesloten. Wil je verder, begin hem dan opnieuw bij stap 1. Een notitie toevoegen kan altijd.",
            RefusalCode.OutOfOrder => "Dit is nu niet aan de beurt. Hier is de huidige kaart.",
            RefusalCode.FieldMissing => field is null ? "Er ontbreekt nog iets. Vul de verplichte velden in en sla opnieuw op." : $"Vul nog in: {field}",
            RefusalCode.FieldTooLong => field is null ? "Een tekst is te lang. Maak hem korter en sla opnieuw op." : $"Maak deze tekst korter: {field}",
            RefusalCode.ValueUnknown => field is null ? "Deze keuze ken ik niet. Kies er een uit de lijst." : $"Kies een antwoord uit de lijst bij: {field}",
            RefusalCode.DateInvalid => field is null ? "Deze datum klopt niet. Kies een dag uit de kalender." : $"Kies een dag uit de kalender bij: {field}",
            RefusalCode.EisenNotMet => "Ja kan alleen als alles is aangekruist. Kruis aan wat klopt, of kies ‘Nee’ of ‘Ik twijfel’.",
            RefusalCode.DeviationNeedsReason => "Anders besluiten kan, met een reden. Schrijf op waarom.",
            RefusalCode.ContradictsEarlier => "Dit past niet bij een eerder antwoord. Kijk daar eerst nog eens naar; ik laat die vraag weer zien.",
            RefusalCode.NothingToReopen => "Er is niets om naar terug te gaan. Ga verder met de huidige kaart.",
            RefusalCode.ReviewDateInPast => "Kies een datum vanaf morgen. Op die dag vraag ik hoe het gaat.",
            RefusalCode.RecordIncomplete => field is null
                ? "Sluiten kan als alles is vastgelegd. Kies bij de uitkomst wat er nog openstaat."
                : $"Sluiten kan nog niet. Leg eerst vast: {field}",
            RefusalCode.NoUitkomstYet => "Sluiten kan pas na een uitkomst. Ga verder met de vraag, of kies ‘Stoppen, later verder’.",
            RefusalCode.CloseNeedsReason => "Iemand vertelde het zelf, of je legde gevaar vast. Afsluiten kan dan alleen met een reden. Schrijf op waarom.",
            RefusalCode.NothingToRestart => "Opnieuw beginnen kan hier niet. Ga verder met deze casus of begin een nieuwe.",
            RefusalCode.ProtocolUnknown => "De tekst van de meldcode waarmee deze casus begon, zit niet meer in deze app. Er is niets kwijt. Vraag de beheerder om die tekst terug te zetten. Kan het niet wachten? Begin dan een nieuwe casus.",
            RefusalCode.AlreadyReported => "Dat staat al in je casus. Je kunt verder met de huidige kaart.",
            RefusalCode.OnHold => "Deze casus moet bewaard blijven. Kijk bij ‘mijn antwoorden’ waarom. Wie dat vastlegde, kan het ook weer vrijgeven.",
            RefusalCode.AlreadyOnHold => "Deze casus blijft al bewaard. Je hoeft niets te doen.",
            RefusalCode.NotOnHold => "Voor deze casus is niets vastgelegd over langer bewaren. Hij volgt de gewone termijn.",
            RefusalCode.CloseFirst => "Anderen weten al van deze casus. Sluit hem eerst; daarna kun je hem verwijderen.",
            RefusalCode.FileFirst => "Haal eerst het dossier op met *exporteer* en zet het in het systeem van je organisatie. Kies daarna bij verwijderen: het dossier staat daar.",
            RefusalCode.WrongKenmerk => "Dit is niet het kenmerk van deze casus. Er is niets verwijderd. Typ het kenmerk precies over.",
            RefusalCode.NotAllowed => "Je mag in deze casus lezen en een notitie toevoegen. Dit doet de eigenaar zelf. Overleg met diegene wat nodig is.",
            RefusalCode.ReceiverUnknown => "Deze persoon kan dit niet zijn. Kies iemand anders uit de lijst.",
            RefusalCode.AanbodUnknown => "Dit aanbod is er niet meer: het is beantwoord, ingetrokken of ouder dan een week. Vraag je collega om een nieuw.",
            RefusalCode.AlreadyOffered => "Er staat al een aanbod open. Trek dat eerst in, of wacht op antwoord.",
            RefusalCode.TooMany => "Er passen er niet meer bij. Zet het erbij in een notitie.",
            _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, "no text"),
        };
    }

    private static string? Field(string? subject, Onderdeel? onderdeel) => subject switch
    {
        null => null,
        "wat" when onderdeel is null => HulpplanText.What,
        "wie" when onderdeel is null => HulpplanText.Who,
        "casemanager" when onderdeel is null => HulpplanText.Casemanager,
        "datum" when onderdeel is null => HulpplanText.Until,
        "toelichting" => OnderdeelText.SkipWhy,
        "reden" => OnderdeelText.SkipReason,
        "notitie" => DossierText.NoteLabel,
        "bewaarreden" => BewaarText.Reason,
        _ when onderdeel?.Id == subject => onderdeel.Title,
        _ => onderdeel?.Fields.FirstOrDefault(veld => veld.Id == subject)?.Label,
    };
}
