using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class VraagText
{
    public const string Together = "**Beantwoord deze vraag samen met Veilig Thuis.** Bel 0800-2000 als je hen nog niet aan de lijn hebt.";

    public const string Meaning = "Wat betekent dat?";

    public const string Requirements = "Ja kan alleen als dit allemaal klopt. Kruis aan wat klopt:";

    public static string Doubt(string explanation) =>
        explanation.StartsWith("Twijfel", StringComparison.Ordinal) || explanation.StartsWith("Bij twijfel", StringComparison.Ordinal)
            ? explanation
            : $"**Twijfel je?** {explanation}";

    public const string DeviationTitle = "Jullie besluiten anders";

    public const string DeviationIntro = "Dat kan, met een reden. Wat de meldcode zegt, blijft zichtbaar in het dossier.";

    public const string NotReportingAdvice = "Twijfel je? Overleg eerst met Veilig Thuis: 0800-2000. Dat kan zonder namen.";

    public const string DeviationWhy = "Waarom besluiten jullie anders? (verplicht)";

    public const string DeviationHint = "Wat weegt zwaarder, en met wie is dit besproken?";

    public const string CloseTitle = "Toch afsluiten?";

    public const string CloseAfterDisclosure = "Iemand heeft het zelf verteld. Dat is een reden om niet zomaar af te sluiten.";

    public const string CloseAfterAcuut = "Je hebt in deze casus gevaar vastgelegd. Dat is een reden om niet zomaar af te sluiten.";

    public const string CloseAdvice = "Twijfel je? Bel eerst Veilig Thuis: 0800-2000. Sluit je toch af, leg dan vast waarom.";

    public const string CloseWhy = "Waarom sluiten jullie toch af? (verplicht)";

    public const string CloseHint = "Wat is er veranderd of uitgezocht, en met wie is dit besproken?";

    public const string YourAnswer = "Je antwoord:";

    public static string Standing(Uitkomst stand) => $"**Dit geldt al: {stand.Title}.** De vragen hierna veranderen dat niet.";

    public static string Norm(Protocol protocol, Uitkomst norm) => $"Jullie antwoorden leiden volgens {ProtocolText.The(protocol)} tot: **{norm.Title}**.";

    public static string Examples(IReadOnlyList<Voorbeeldgroep> groups) =>
        $"Voorbeelden ({string.Join(" + ", groups.Select(group => group.Items.Count))})";

    public const string ExamplesCaution = "Een voorbeeld helpt je herkennen. Het beantwoordt de vraag niet voor je.";
}
