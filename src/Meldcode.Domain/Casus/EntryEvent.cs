using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>One more of a card that can be there more than once: another fact, another talk. Replaces nothing.</summary>
public sealed record OnderdeelAdded : CasusEvent
{
    public required string Onderdeel { get; init; }

    /// <summary>Id of this one within the casus, such as <c>observatie-2</c>.</summary>
    public required string Entry { get; init; }

    public required ImmutableSortedDictionary<string, string> Velden { get; init; }
}

/// <summary>Something that may give a person away was pointed out and saved all the same. Says of what kind, never what.</summary>
public sealed record PersonalDataKept : CasusEvent
{
    public required ImmutableArray<PersonalDataKind> Kinds { get; init; }
}

/// <summary>What became of a suspicion that was written down earlier. The suspicion stays as it was.</summary>
/// <remarks>INOS, Stap 1: whether a hypothesis turns out right or wrong is a new note.</remarks>
public sealed record VermoedenFollowed : CasusEvent
{
    /// <summary>Onderdeel or entry that holds the suspicion.</summary>
    public required string Entry { get; init; }

    public required VermoedenVerdict Verdict { get; init; }

    public required string Text { get; init; }
}

/// <summary>The words are stored: never change one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VermoedenVerdict>))]
public enum VermoedenVerdict
{
    [JsonStringEnumMemberName("bevestigd")] Bevestigd,
    [JsonStringEnumMemberName("ontkracht")] Ontkracht,
}
