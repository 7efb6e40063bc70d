using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class HelpText
{
    public const string Title = "Zo help ik je";

    public const string What = "Ik leg de meldcode uit en loop de stappen met je door. Ik beslis niet en ik stel niets vast over mensen. Schrijf geen namen.";

    public const string TypeThis = "Je kunt ook typen:";

    public static IReadOnlyList<string> Words { get; } =
    [
        "**acuut**: nummers bij gevaar, altijd en meteen",
        "**nieuwe casus**: begin bij stap 1",
        "**mijn casussen**: ga verder waar je was",
        "**ga verder**: laat de laatste vraag weer zien",
        "**tips** met een onderwerp, bijvoorbeeld *tips boze ouders*",
        "**uitleg**: alle stappen en vragen",
        "**berichten** en **afwezig tot vrijdag**: als je meekijkt met anderen",
        "**exporteer**: haal het dossier op · **verwijder** of **bewaar**: met het kenmerk",
        "**delen**: laat iemand meelezen, of draag over · **wie keek**: wie jouw casus zag",
        "**overzicht** en **jaarcijfers**: als je een functie hebt",
        "**terug**: één stap terug · **stop**: later verder · **sluiten**: als je klaar bent",
    ];

    public static string Busy(Kenmerk kenmerk) => $"Je bent bezig met casus {kenmerk}.";

    public static string Continue(Kenmerk kenmerk) => $"Verder met {kenmerk}";
}
