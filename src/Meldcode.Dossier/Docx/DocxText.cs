using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Meldcode.Dossier;

/// <summary>Text as Word has it, whatever somebody typed.</summary>
internal static class DocxText
{
    private const char Replacement = '\uFFFD';

    // An array: a run is itself a sequence of elements, and would be taken for the content.
    public static Paragraph Paragraph(string? style, params OpenXmlElement[] content) => new(
    [
        .. style is null ? Array.Empty<OpenXmlElement>() : [new ParagraphProperties(new ParagraphStyleId { Val = style })],
        .. content,
    ]);

    /// <summary>A label in bold and the words that belong to it.</summary>
    public static IEnumerable<Run> Labelled(string label, string text) =>
        [Run(text.Length == 0 ? Ended(label) : $"{Ended(label)} ", isStrong: true), .. text.Length == 0 ? Array.Empty<Run>() : [Run(text)]];

    public static Run Run(string text, bool isStrong = false)
    {
        var run = new Run();
        if (isStrong)
        {
            run.AppendChild(new RunProperties(new Bold()));
        }

        foreach (var (line, i) in text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, i)))
        {
            run.Append(i == 0 ? [] : [new Break()]);
            run.Append(line.Split('\t').SelectMany((piece, j) => j == 0 ? [Text(piece)] : new OpenXmlElement[] { new TabChar(), Text(piece) }));
        }

        return run;
    }

    private static string Ended(string label) => label.EndsWith('?') || label.EndsWith(':') ? label : $"{label}:";

    private static Text Text(string text) => new(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Signs that XML cannot hold are shown as such: nothing disappears without a trace.</summary>
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                allowed.Append(text, i++, 2);
            }
            else
            {
                allowed.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
            }
        }

        return allowed.ToString();
    }
}
