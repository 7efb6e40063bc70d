using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Numbers and first words when there is danger now. Must be right without settings, storage or a casus.</summary>
public static class AcuutText
{
    public const string Alarm = "112";

    public const string VeiligThuis = "0800-2000";

    public const string Title = "Is er nu gevaar?";

    public const string Levensgevaar = "Levensgevaar, of moet er nu politie of ambulance komen? Bel **112**.";

    public const string VeiligThuisLine = "Bel **Veilig Thuis: 0800-2000**. Dag en nacht, gratis.";

    public const string NotAlone = "**Doe dit niet alleen.** Haal een collega erbij.";

    public const string NothingSaved = "Ik heb niets opgeslagen. Dit kun je later in een casus vastleggen.";

    public const string NothingSavedOpen = "Ik heb niets opgeslagen. Wil je in je casus zetten dat je nu gevaar ziet? Dat kan ook later.";

    public const string Source = "Bron: INOS-meldcode, bijlage 4 en 6. 112 is een aanvulling: de bronnen noemen dat nummer niet.";

    public const string IntussenTitle = "Wat doe ik intussen?";

    public const string IntussenSource =
        "Bron: INOS-meldcode, bijlage 1, 4 en 7; geen geheimhouding beloven: brochure onderwijs en kinderopvang, tips van Augeo. Blijven als dat veilig kan, en opschrijven: aanvulling.";

    public static string Regional(string number) => $"Veilig Thuis in jouw regio: **{number}**.";

    public static IReadOnlyList<string> Intussen(string person) =>
    [
        "Handel niet in je eentje. Vraag een collega om bij je te blijven of te bellen.",
        $"Blijf bij {PersonText.The(person)} als dat veilig kan. Breng jezelf niet in gevaar.",
        "Vraag Veilig Thuis of de politie wat je nu doet, en wat je beter laat.",
        "Praat nog niet met de ouders of met wie het misschien deed. Onvoorbereid kan dat het onveiliger maken.",
        "Is er een ernstige wond of een ongeluk? Dan gaat medische hulp voor.",
        "Beoordeel letsel niet zelf. Maak geen foto’s en ga niet naar een arts zonder toestemming van ouders of Veilig Thuis, behalve bij spoed.",
        "Beloof geen geheimhouding. Zeg wel wat je gaat doen.",
        "Schrijf daarna op wat je zag en hoorde, met tijd en zo letterlijk mogelijk. Geen namen in deze chat.",
    ];

    /// <summary>When nobody can be told what the organisation calls the person.</summary>
    public const string AnyPerson = "kind";

    public static string Person(Organisatie? organisatie) => organisatie?.PersonWord ?? AnyPerson;
}
