namespace Meldcode.Conversation.Texts;

internal static class Sentence
{
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Such as <c>a, b en c</c>.</summary>
    public static string Join(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} en {parts[^1]}";

    /// <summary>The first <paramref name="max"/> characters, never half of one that takes two.</summary>
    public static string Cut(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        return $"{text[..end].TrimEnd()}…";
    }
}
