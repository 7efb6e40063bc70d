using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>A place in the route where one question is asked. The same question can stand in several places.</summary>
public sealed record Knoop
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("vraag")] public required string VraagId { get; init; }

    /// <summary>True when this question is answered together with Veilig Thuis.</summary>
    [JsonPropertyName("samenMetVeiligThuis")] public bool TogetherWithVeiligThuis { get; init; }

    /// <summary>For a decision: what the earlier answers lead to. Stays visible whatever is decided.</summary>
    [JsonPropertyName("norm")] public UitkomstCode? Norm { get; init; }

    [JsonPropertyName("ja")] public required Tak Yes { get; init; }

    [JsonPropertyName("nee")] public required Tak No { get; init; }

    [JsonPropertyName("twijfel")] public required Tak Doubt { get; init; }

    public Tak Branch(Antwoord antwoord) => antwoord switch
    {
        Antwoord.Ja => Yes,
        Antwoord.Nee => No,
        _ => Doubt,
    };
}

/// <summary>
/// Where one answer leads. Exactly one of <see cref="Next"/>, <see cref="Uitkomst"/>, <see cref="Advies"/>
/// and <see cref="Reconsider"/> is set.
/// </summary>
public sealed record Tak
{
    /// <summary>Next knoop.</summary>
    [JsonPropertyName("naar")] public string? Next { get; init; }

    /// <summary>End of the route.</summary>
    [JsonPropertyName("uitkomst")] public UitkomstCode? Uitkomst { get; init; }

    /// <summary>Ask Veilig Thuis (or whom the explanation names), then answer the same question again.</summary>
    [JsonPropertyName("advies")] public bool Advies { get; init; }

    /// <summary>The answer contradicts an earlier one: this knoop is asked again first.</summary>
    [JsonPropertyName("herzien")] public string? Reconsider { get; init; }

    /// <summary>Outcome that already holds from here on, while later questions are still asked.</summary>
    [JsonPropertyName("stand")] public UitkomstCode? Stand { get; init; }

    /// <summary>Help starts here: what, who and a review date are recorded before the route goes on.</summary>
    [JsonPropertyName("hulpplan")] public bool NeedsHulpplan { get; init; }

    /// <summary>The next question is asked on the review date of the help, not at once.</summary>
    [JsonPropertyName("wachtOpTermijn")] public bool WaitsForReview { get; init; }

    /// <summary>
    /// The professional departs from what the protocol says. Needs a reason; the norm stays visible.
    /// Not part of the protocol's own paths.
    /// </summary>
    [JsonPropertyName("afwijking")] public bool IsDeviation { get; init; }

    /// <summary>The meldnorm (1 to 3) that makes reporting the norm here.</summary>
    [JsonPropertyName("meldnorm")] public int? Meldnorm { get; init; }

    /// <summary>Sentence shown with the answer: what it means and what to do.</summary>
    [JsonPropertyName("uitleg")] public string? Explanation { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }
}
