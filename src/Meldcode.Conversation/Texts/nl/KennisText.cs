using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Words around a piece of knowledge: where one is in a theme, what to mind, and the ways on.</summary>
public static class KennisText
{
    public const string Vorige = "Vorige";
    public const string Volgende = "Volgende";
    public const string AlleThemas = "Alle thema’s";
    public const string GroteLetters = "Grote letters";
    public const string GewoneLetters = "Gewone letters";
    public const string AntwoordOpVraag = "Antwoord op mijn vraag";
    public const string TipsBijStap = "Tips en uitleg bij deze stap";

    public const string AcuutLine = "**Gebeurt dit nu?** Bel 112 bij levensgevaar. Bel Veilig Thuis: 0800-2000, dag en nacht. Doe het niet alleen.";

    public const string DoYouMean = "Bedoel je…";

    public const string Outdated = "**Oude bron:** er staat een oude naam van een wet, een oud getal of een regel van vóór 2019 in. Kijk of dit bij jullie nog zo is.";

    public const string Addition = "**Aanvulling:** dit staat niet, of niet helemaal, in een bron.";

    public const string OtherSources = "Wat zeggen andere bronnen?";

    public const string UnknownDifference = "Vraag je aandachtsfunctionaris wat bij jullie geldt.";

    public const string NotFoundTitle = "Dat weet ik niet";

    public const string NotFound =
        "Ik vond geen antwoord in de bronnen van de meldcode, en ik raad niet. Probeer het met andere of minder woorden, bijvoorbeeld *tips boze ouders*.";

    public const string NotFoundAdvice = "**Wil je het aan iemand vragen?** Bel Veilig Thuis voor advies: 0800-2000, dag en nacht, gratis. Noem geen namen.";

    public const string NotKept = "Je vraag is niet opgeslagen.";

    public const string AboutTitle = "Waar wil je iets over weten?";

    public const string AboutIntro = "Kies een thema, of typ je vraag in je eigen woorden. Schrijf geen namen.";

    public const string AboutGroup = "Kies een thema, of typ na @Meldcode je vraag. Over een casus praat ik alleen met jou, in je eigen chat met mij.";

    public const string GeneralSources = "Uit vijf bronnen over de meldcode. De bron staat bij elk antwoord.";

    public const string EmptyTheme = "In dit thema staat nog niets voor jullie meldcode.";

    public const string Graag = "Graag gedaan. Typ *help* als je weer iets nodig hebt. Is er gevaar? Typ *acuut*.";

    public static string HeleMeldcode(Protocol protocol) => $"{protocol.Name}: alle stappen en vragen";

    public static string Position(string theme, int number, int count) => string.Create(CultureInfo.InvariantCulture, $"{theme} · {number} van {count}");

    public static string Counted(string title, int count) => string.Create(CultureInfo.InvariantCulture, $"{title} · {count}");

    public static string Page(string title, int page, int pages) =>
        pages < 2 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} · deel {page} van {pages}");

    public static string MeerOver(string theme) => $"Meer over: {theme}";

    public static string VerderMetStap(int stap) => string.Create(CultureInfo.InvariantCulture, $"Verder met stap {stap}");

    public static string StillWaits(int stap) =>
        string.Create(CultureInfo.InvariantCulture, $"Je vraag van stap {stap} wacht nog. Antwoord met de knoppen op die kaart.");

    public static string Differs(Tegenspraak difference) => $"**Bronnen verschillen.** {difference.Subject} ({difference.Id})";

    public static string DiffersUnknown(string id) => $"**Bronnen verschillen.** ({id})";

    public static string Yours(string source, string says) => $"**Jullie volgen {source}:** {says}";

    public static string YoursSilent(string source) => $"**Jullie volgen {source}.** Die bron zegt hier niets over. Vraag het aan je aandachtsfunctionaris.";

    public static string Says(string source, string says) => $"**{source}:** {says}";

    public static string OtherVariant(IEnumerable<string> theirs, string yours) =>
        $"**Let op:** dit geldt bij {Sentence.Join([.. theirs])}. Jullie werken met {yours}.";
}
