using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>Words that are names, and words with a capital that are not.</summary>
internal static partial class NameWords
{
    /// <summary>Common given names in the Netherlands, of several origins; nobody in particular.</summary>
    public static FrozenSet<string> Given { get; } = Read("voornamen");

    public static FrozenSet<string> Family { get; } = Read("achternamen");

    /// <summary>Written with a capital in any text about this work.</summary>
    private static readonly FrozenSet<string> Known = Read("hoofdletters");

    /// <summary>Every word that the library writes without a capital: a name that is also such a word says nothing by itself.</summary>
    private static readonly Lazy<FrozenSet<string>> Ordinary = new(() => KennisCatalog.BuiltIn.All
        .SelectMany(item => item.Text.Append(item.Heading).Concat(item.Questions))
        .SelectMany(text => LowerCase().Matches(text))
        .Select(match => match.Value)
        .ToFrozenSet(StringComparer.Ordinal));

    public static bool IsOrdinary(string word) => Ordinary.Value.Contains(word.ToLowerInvariant());

    public static bool IsKnown(string word) =>
        Known.Contains(word) || Known.Contains(word.Split('-')[0]) || IsAbbreviation(word);

    // Such as KM, GGZ or IB'er.
    private static bool IsAbbreviation(string word) => word.Length > 1 && word.Count(char.IsUpper) > 1;

    private static FrozenSet<string> Read(string name)
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream($"privacy/{name}.txt")
            ?? throw new InvalidOperationException($"no list {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![\p{L}])\p{Ll}[\p{L}'’-]*", RegexOptions.None, 1000)]
    private static partial Regex LowerCase();
}
