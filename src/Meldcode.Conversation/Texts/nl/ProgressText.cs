using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Where somebody is: casus, step, part or question.</summary>
public static class ProgressText
{
    public static string Stap(Kenmerk kenmerk, Protocol protocol, int stap) =>
        $"Casus {kenmerk} · Stap {stap} van {protocol.Stappen.Count}";

    public static string Leeftijd(Leeftijdsgroep age) => $" · {LeeftijdText.Label(age).ToLowerInvariant()}";

    public static string Deel(int part, int parts) => parts > 1 ? $" · deel {part} van {parts}" : "";

    public static string Vraag(Protocol protocol, Afwegingsvraag vraag) =>
        Number(vraag) is { } number ? $" · {Kind(vraag)} {number} van {protocol.Vragen.Count(other => Series(other) == Series(vraag))}" : "";

    /// <summary>For the route that has no steps.</summary>
    public static string Uitkomst(Kenmerk kenmerk) => $"Casus {kenmerk} · uitkomst";

    public static string Uitkomst(Kenmerk kenmerk, Protocol protocol, int stap) => $"{Stap(kenmerk, protocol, stap)} · uitkomst";

    /// <summary>Such as <c>vraag 2</c> or <c>beslissing 1</c>: the words that keep the two decisions and the five questions apart.</summary>
    public static string Short(Afwegingsvraag vraag) => Number(vraag) is { } number ? $"{Kind(vraag)} {number}" : $"‘{vraag.Heading}’";

    /// <summary>As <see cref="Short"/>, at the start of a sentence.</summary>
    public static string Label(Afwegingsvraag vraag) => Number(vraag) is null ? vraag.Heading : Sentence.Capital(Short(vraag));

    /// <summary>Number and heading; a heading that has the number already stands alone.</summary>
    public static string Full(Afwegingsvraag vraag) =>
        Number(vraag) is not { } number || vraag.Heading.Contains(number, StringComparison.Ordinal) ? vraag.Heading : $"{Label(vraag)}: {vraag.Heading}";

    private static string Kind(Afwegingsvraag vraag) => Series(vraag) switch
    {
        "beslissing" => "beslissing",
        "ernst" => "ernstvraag",
        _ => "vraag",
    };

    private static string Series(Afwegingsvraag vraag) => vraag.Id[..Math.Max(0, vraag.Id.LastIndexOf('-'))];

    private static string? Number(Afwegingsvraag vraag) =>
        vraag.Id.LastIndexOf('-') is > 0 and var dash && vraag.Id[(dash + 1)..] is { Length: > 0 } end && end.All(char.IsAsciiDigit) ? end : null;
}
