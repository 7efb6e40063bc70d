using System.Text;
using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>The few building blocks of which cards are made. Emphasis is weight and words, colour only comes on top.</summary>
internal static class Blocks
{
    public static AdaptiveTextBlock Title(string text) => new(text)
    {
        Wrap = true,
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    /// <summary>Its size is said, because clients draw a heading without one larger than a title.</summary>
    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Wrap = true,
        Size = AdaptiveTextSize.Medium,
        Weight = AdaptiveTextWeight.Bolder,
        Spacing = AdaptiveSpacing.Medium,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    /// <summary>A heading with a line above it, for a card that is read rather than filled in.</summary>
    public static AdaptiveTextBlock Section(string text)
    {
        var heading = Heading(text);
        heading.Separator = true;
        return heading;
    }

    public static AdaptiveTextBlock Text(string text) => new(text) { Wrap = true };

    /// <summary>A line that belongs to the one above it.</summary>
    public static AdaptiveTextBlock Tight(string text) => new(text) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    public static AdaptiveTextBlock? TextOrNothing(string? text) => string.IsNullOrEmpty(text) ? null : Text(text);

    /// <summary>Small print: progress above, the source below.</summary>
    public static AdaptiveTextBlock Small(string text) => new(text)
    {
        Wrap = true,
        IsSubtle = true,
        Size = AdaptiveTextSize.Small,
    };

    public static AdaptiveTextBlock Source(string text)
    {
        var line = Small(text);
        line.Spacing = AdaptiveSpacing.Medium;
        return line;
    }

    // Carriage returns, as Teams' documentation has it: with line feeds its phones run the items together.
    public static AdaptiveTextBlock? Bullets(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? null : Text(string.Join('\r', lines.Select(line => $"- {line}")));

    public static AdaptiveTextBlock? Numbered(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? null : Text(string.Join('\r', lines.Select((line, i) => $"{i + 1}. {line}")));

    /// <summary>One line as it is, several as a list.</summary>
    public static AdaptiveTextBlock? Lines(IReadOnlyList<string> lines) => lines.Count == 1 ? Text(lines[0]) : Bullets(lines);

    /// <summary>What went wrong with what was just filled in, above everything else.</summary>
    public static AdaptiveContainer? Fault(string? fault) => fault is null ? null : Box(
        AdaptiveContainerStyle.Attention,
        new AdaptiveTextBlock(FrameText.NotSaved) { Wrap = true, Weight = AdaptiveTextWeight.Bolder },
        Text(fault));

    public static AdaptiveContainer Banner(string text) => Box(AdaptiveContainerStyle.Warning, Text(text));

    public static AdaptiveContainer Box(AdaptiveContainerStyle style, params IEnumerable<AdaptiveElement?> items) => new()
    {
        Style = style,
        Items = [.. items.OfType<AdaptiveElement>()],
    };

    /// <summary>Words that somebody typed: shown as they are, so that no sign in them turns into a link or a list.</summary>
    public static AdaptiveRichTextBlock Typed(string? label, string text) => new()
    {
        Inlines =
        [
            .. label is null ? Array.Empty<AdaptiveInline>() : [new AdaptiveTextRun($"{label} ") { Weight = AdaptiveTextWeight.Bolder }],
            new AdaptiveTextRun(Breakable(text)),
        ],
    };

    // A long address without spaces pushes a card off a phone: unlike a text block, a text run never breaks a word.
    private static string Breakable(string text)
    {
        const int longestWord = 24;
        const char zeroWidthSpace = '\u200B';
        var word = 0;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            word = Rune.IsWhiteSpace(rune) ? 0 : word + 1;
            if (word > longestWord)
            {
                result.Append(zeroWidthSpace);
                word = 1;
            }

            result.Append(rune);
        }

        return result.ToString();
    }

    /// <summary>A line with one button at its end.</summary>
    public static AdaptiveColumnSet Row(AdaptiveElement line, AdaptiveAction? button) => new()
    {
        Columns =
        [
            new AdaptiveColumn { Width = "stretch", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [line] },
            .. button is null ? Array.Empty<AdaptiveColumn>() :
            [
                new AdaptiveColumn
                {
                    Width = "auto",
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = [new AdaptiveActionSet { Actions = [button] }],
                },
            ],
        ],
    };
}
