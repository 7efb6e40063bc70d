using System.Collections.Immutable;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>As much as the rules accept, in signs that take more room than letters do.</summary>
internal static class Longest
{
    public static string Text { get; } = string.Concat(Enumerable.Repeat("€\"é\n", 1000));

    public static string Line { get; } = string.Concat(Enumerable.Repeat("€\"éx", 50));

    public static ImmutableSortedDictionary<string, string> Fields(Onderdeel onderdeel) =>
        OnderdeelFiller.Fields(onderdeel).ToImmutableSortedDictionary(pair => pair.Key, pair => Value(onderdeel.Fields.Single(veld => veld.Id == pair.Key), pair.Value));

    private static string Value(Veld veld, string ordinary) => veld.Kind switch
    {
        VeldKind.Tekst => Text,
        VeldKind.Regel => Line,
        VeldKind.Keuze => veld.Choices.MaxBy(choice => choice.Text.Length)!.Id,
        _ => ordinary,
    };
}
