using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>One step of a protocol, with the parts that are recorded in it.</summary>
public sealed record Stap
{
    /// <summary>1 to 6.</summary>
    [JsonPropertyName("nummer")] public required int Number { get; init; }

    [JsonPropertyName("naam")] public required string Name { get; init; }

    /// <summary>What to do, in a few short sentences.</summary>
    [JsonPropertyName("wat")] public required IReadOnlyList<string> What { get; init; }

    /// <summary>Who does it.</summary>
    [JsonPropertyName("wie")] public required string Who { get; init; }

    [JsonPropertyName("onderdelen")] public IReadOnlyList<Onderdeel> Onderdelen { get; init; } = [];

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<OnderdeelKind>))]
public enum OnderdeelKind
{
    /// <summary>A list of signals to tick; <see cref="Onderdeel.Lists"/> says which for each age band.</summary>
    [JsonStringEnumMemberName("signaallijst")] Signaallijst,

    /// <summary>Fields to fill in.</summary>
    [JsonStringEnumMemberName("formulier")] Formulier,

    /// <summary>A talk: fields to fill in, or one of the allowed reasons why it was not held.</summary>
    [JsonStringEnumMemberName("gesprek")] Gesprek,
}

/// <summary>One card of a step: a list to tick or a form to fill in.</summary>
public sealed record Onderdeel
{
    /// <summary>Unique within the protocol.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("soort")] public required OnderdeelKind Kind { get; init; }

    [JsonPropertyName("titel")] public required string Title { get; init; }

    /// <summary>Short help under the title.</summary>
    [JsonPropertyName("uitleg")] public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>Age bands for which this part is asked; empty means all.</summary>
    [JsonPropertyName("leeftijden")] public IReadOnlyList<Leeftijdsgroep> Ages { get; init; } = [];

    /// <summary>For a signal list: list id per age band. An age band that is missing has no list in the sources.</summary>
    [JsonPropertyName("lijsten")] public IReadOnlyDictionary<string, string> Lists { get; init; } = new Dictionary<string, string>();

    [JsonPropertyName("velden")] public IReadOnlyList<Veld> Fields { get; init; } = [];

    /// <summary>Agenda or checklist shown above the fields, such as the four points of the talk.</summary>
    [JsonPropertyName("agenda")] public IReadOnlyList<string> Agenda { get; init; } = [];

    /// <summary>Reality can have more than one: more facts, another talk. Each is saved apart, beside the first.</summary>
    [JsonPropertyName("herhaalbaar")] public bool Repeatable { get; init; }

    /// <summary>For a part after the outcome: the outcomes it belongs to.</summary>
    [JsonPropertyName("bij")] public IReadOnlyList<UitkomstCode> ForUitkomsten { get; init; } = [];

    /// <summary>For a part after the outcome: the step it belongs to (5 or 6).</summary>
    [JsonPropertyName("stap")] public int? StapNumber { get; init; }

    /// <summary>For a part after the outcome: the casus cannot be closed before it is recorded.</summary>
    [JsonPropertyName("verplicht")] public bool Required { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }

    public bool AppliesTo(Leeftijdsgroep age) =>
        (Ages.Count == 0 || Ages.Contains(age)) && (Kind != OnderdeelKind.Signaallijst || Lists.ContainsKey(age.Word()));
}

[JsonConverter(typeof(JsonStringEnumConverter<VeldKind>))]
public enum VeldKind
{
    [JsonStringEnumMemberName("tekst")] Tekst,
    [JsonStringEnumMemberName("regel")] Regel,
    [JsonStringEnumMemberName("keuze")] Keuze,
    [JsonStringEnumMemberName("datum")] Datum,
}

/// <summary>One thing to record.</summary>
public sealed record Veld
{
    /// <summary>Unique within its onderdeel.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("soort")] public required VeldKind Kind { get; init; }

    [JsonPropertyName("vraag")] public required string Label { get; init; }

    [JsonPropertyName("verplicht")] public bool Required { get; init; }

    /// <summary>Required only when another field has this value, written <c>veld=waarde</c>, or when something was typed in it, written <c>veld</c>.</summary>
    [JsonPropertyName("verplichtAls")] public string? RequiredWhen { get; init; }

    [JsonPropertyName("hint")] public string? Placeholder { get; init; }

    [JsonPropertyName("keuzes")] public IReadOnlyList<Keuze> Choices { get; init; } = [];
}

public sealed record Keuze
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("tekst")] public required string Text { get; init; }
}

/// <summary>A reason that a protocol accepts for leaving out a talk.</summary>
public sealed record Uitzondering
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("tekst")] public required string Text { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}
