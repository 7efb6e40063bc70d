using System.Text;

namespace Meldcode.Dossier;

/// <summary>Words only: no signs that a form or editor could take for layout, and lines that fit any field.</summary>
internal static class DossierPlainText
{
    public const int Width = 76;

    public static string Write(IReadOnlyList<DossierBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, DossierBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append(text.Length == 0 ? "" : "\n");
                Lines(text, "", heading.Level < 3 ? heading.Text.ToUpperInvariant() : heading.Text);
                break;
            case ParagraphBlock paragraph:
                Lines(text, "", paragraph.Text);
                break;
            case BulletsBlock bullets:
                bullets.Items.ToList().ForEach(item => Lines(text, "- ", item));
                break;
            case FactsBlock facts:
                text.Append('\n');
                facts.Rows.ToList().ForEach(row => Lines(text, "", Labelled(row.Label, row.Value)));
                break;
            case RegisterBlock register:
                register.Rows.ToList().ForEach(row => Row(text, row));
                break;
        }
    }

    private static void Row(StringBuilder text, RegisterRow row)
    {
        text.Append('\n');
        Lines(text, "", row.IsEarlier ? $"{DossierWords.Earlier}: {row.What}" : row.What);
        Lines(text, "", $"({string.Join(", ", row.When)})");
        row.Lines.ToList().ForEach(line => Lines(text, line.IsItem ? "- " : "", line.Label is { } label ? Labelled(label, line.Text) : line.Text));
    }

    private static string Labelled(string label, string value) => label.EndsWith('?') || label.EndsWith(':') ? $"{label} {value}" : $"{label}: {value}";

    private static void Lines(StringBuilder text, string first, string content)
    {
        var begin = first;
        foreach (var line in Clean(content).Split('\n').SelectMany(line => Wrapped(line, Width - first.Length)))
        {
            text.Append(begin).Append(line).Append('\n');
            begin = new string(' ', first.Length);
        }
    }

    private static IEnumerable<string> Wrapped(string line, int width)
    {
        var rest = line.TrimEnd();
        while (rest.Length > width)
        {
            var at = rest.LastIndexOf(' ', width);
            var length = at > 0 ? at : Whole(rest, width);
            yield return rest[..length].TrimEnd();
            rest = rest[length..].TrimStart(' ');
        }

        yield return rest;
    }

    /// <summary>A sign of two halves is not cut in two.</summary>
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    /// <summary>Signs that steer a screen or printer are no text.</summary>
    private static string Clean(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Replace('\t', ' ').Where(sign => sign == '\n' || !char.IsControl(sign)));
}
