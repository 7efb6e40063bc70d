namespace Meldcode.Conversation.Texts;

/// <summary>The page on which a link is opened: the same words for every link, so that it tells nothing.</summary>
public static class DownloadPageText
{
    public const string Title = "Bestand ophalen uit Meldcode";

    public const string Intro = "Typ de code van 6 cijfers uit je eigen chat met Meldcode. De link werkt één keer en maar kort.";

    public const string Code = "Code";

    public const string AsFile = "Haal het bestand op";

    public const string AsText = "Laat de platte tekst zien (om te kopiëren)";

    public const string Caution = "Doe dit op een apparaat van je werk. Sluit dit venster als je klaar bent.";

    public const string Refused = "Deze link of code werkt niet (meer)";

    public const string WhatNow = "Ga terug naar je chat met Meldcode en typ: exporteer. Je krijgt dan een nieuwe link met een nieuwe code.";

    public const string TooMany = "Te veel pogingen. Wacht een minuut en probeer het opnieuw.";
}
