using System.Collections.Immutable;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Microsoft.Bot.Schema;

namespace Meldcode.Conversation.Turns;

/// <summary>What a person did in a turn, read once and without trust: anything can be missing, wrong or forged.</summary>
public sealed record UserInput
{
    /// <summary>Longest text that is looked at; the rest is not read.</summary>
    public const int MaxText = 4000;

    /// <summary>What was tapped or typed, as a <see cref="CardVerb"/>; null when it is neither.</summary>
    public string? Verb { get; init; }

    public CasusId? Casus { get; init; }

    /// <summary>Key of the place that the tapped card was made for; null for typed words.</summary>
    public string? Place { get; init; }

    /// <summary>Version that the tapped card was made for; null for typed words.</summary>
    public int? Version { get; init; }

    public string? Target { get; init; }

    public Antwoord? Answer { get; init; }

    /// <summary>All values that came with a card, by key.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What was typed, without the bot's own mention; empty for a tapped card.</summary>
    public string Text { get; init; } = "";

    public bool IsTooLong { get; init; }

    public bool HasAttachment { get; init; }

    public bool IsCard { get; init; }

    /// <summary>A typed reference such as <c>MC-7K3F</c>.</summary>
    public Kenmerk? Kenmerk { get; init; }

    public string Value(string key) => Values.GetValueOrDefault(key, "");

    /// <summary>Values of inputs whose key starts with a prefix, by the rest of the key.</summary>
    public IEnumerable<KeyValuePair<string, string>> WithPrefix(string prefix) =>
        Values.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(pair => KeyValuePair.Create(pair.Key[prefix.Length..], pair.Value));

    /// <summary>Keys of toggles that are on.</summary>
    public ImmutableArray<string> Ticked(string prefix) =>
        [.. WithPrefix(prefix).Where(pair => string.Equals(pair.Value, "true", StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Key)];

    /// <summary>Reads a message.</summary>
    public static UserInput Read(Activity? activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return CardInput.Read(activity.Value) ?? TypedInput.Read(activity);
    }

    /// <summary>Reads the data of a tapped button.</summary>
    public static UserInput ReadCard(object data) => CardInput.Read(data) ?? new UserInput { IsCard = true };
}
