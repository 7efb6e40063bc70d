using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class HulpplanText
{
    public const string Title = "Welke hulp spreken jullie af?";

    public const string Intro = "Maak het concreet. Op de datum die je kiest, stel ik de vraag of het resultaat er is.";

    public const string What = "Welke hulp, en wat moet het opleveren? (verplicht)";

    public const string WhatHint = "Wat gebeurt er, en waaraan merk je dat het werkt?";

    public const string Who = "Wie doet wat? (verplicht)";

    public const string WhoHint = "Functies of rollen, geen namen";

    public const string Casemanager = "Wie houdt het overzicht (casemanager)?";

    public const string CasemanagerHint = "Functie, geen naam";

    public const string Until = "Op welke datum moet het effect te merken zijn? (verplicht)";

    public const string DateMissing = "Kies een datum vanaf morgen.";

    public const string WaitTitle = "De hulp loopt";

    public const string WhatShort = "Hulp";

    public const string WhoShort = "Wie";

    public const string CasemanagerShort = "Casemanager";

    public const string UntilShort = "Kijken op";

    public const string Sooner = "Gaat het eerder mis of goed? Je hoeft niet te wachten. Stopt het niet of wordt het onveiliger, beantwoord de vraag dan nu.";

    public static string AskedOn(DateOnly day, Afwegingsvraag vraag) => $"Op {DateText.Day(day)} vraag ik je:";

    public static string Due(DateOnly day) => $"**Het is tijd om te kijken.** De afgesproken datum was {DateText.Day(day)}.";

    public static string DueToday => "**Het is tijd om te kijken.** De afgesproken datum is vandaag.";
}
