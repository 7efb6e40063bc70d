using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>
/// One dated version of one variant of the meldcode, exactly as its file in <c>Protocol/Data</c> says it.
/// Read by <see cref="ProtocolReader"/>; never built by hand outside tests.
/// </summary>
public sealed record Protocol
{
    /// <summary>Variant id, such as <c>inos</c>.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    /// <summary>Full Dutch name for headings.</summary>
    [JsonPropertyName("naam")] public required string Name { get; init; }

    /// <summary>Short Dutch name for buttons and source lines.</summary>
    [JsonPropertyName("korteNaam")] public required string ShortName { get; init; }

    /// <summary>First day on which a new casus follows this version.</summary>
    [JsonPropertyName("geldigVanaf")] public required DateOnly ValidFrom { get; init; }

    [JsonPropertyName("bron")] public required Brondocument Source { get; init; }

    /// <summary>True when the source predates 2019 and the product must say so.</summary>
    [JsonPropertyName("verouderd")] public bool Outdated { get; init; }

    /// <summary>What a professional of this variant has to know about who decides and who reports.</summary>
    [JsonPropertyName("rolverdeling")] public required Rolverdeling Roles { get; init; }

    [JsonPropertyName("stappen")] public required IReadOnlyList<Stap> Stappen { get; init; }

    /// <summary>Questions before step 1 (collega, disclosure) and the outcome or start that a yes leads to.</summary>
    [JsonPropertyName("poorten")] public required IReadOnlyList<Poort> Poorten { get; init; }

    /// <summary>The only reasons for which the talk of step 3 may be left out.</summary>
    [JsonPropertyName("gesprekOverslaan")] public required IReadOnlyList<Uitzondering> GesprekExceptions { get; init; }

    /// <summary>The only reasons for which a report may go unannounced.</summary>
    [JsonPropertyName("meldingNietBespreken")] public required IReadOnlyList<Uitzondering> MeldgesprekExceptions { get; init; }

    [JsonPropertyName("vragen")] public required IReadOnlyList<Afwegingsvraag> Vragen { get; init; }

    /// <summary>The route: where each answer to each question leads.</summary>
    [JsonPropertyName("knopen")] public required IReadOnlyList<Knoop> Knopen { get; init; }

    /// <summary>First knoop of the route.</summary>
    [JsonPropertyName("start")] public required string Start { get; init; }

    /// <summary>First knoop when somebody told it themselves; null where the source has no such rule.</summary>
    [JsonPropertyName("startBijDisclosure")] public string? StartAfterDisclosure { get; init; }

    /// <summary>Knoop asked again on the review date of help.</summary>
    [JsonPropertyName("opvolging")] public required string FollowUp { get; init; }

    [JsonPropertyName("uitkomsten")] public required IReadOnlyList<Uitkomst> Uitkomsten { get; init; }

    /// <summary>What is recorded once an outcome is there: the report, after-care, the conclusion.</summary>
    [JsonPropertyName("naUitkomst")] public required IReadOnlyList<Onderdeel> AfterUitkomst { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal. Part of every casus, so that a record says which text it followed.</summary>
    [JsonIgnore] public string Hash { get; init; } = "";

    public Stap Stap(int number) => Stappen.Single(stap => stap.Number == number);

    public Afwegingsvraag Vraag(string id) => Vragen.Single(vraag => vraag.Id == id);

    public Knoop Knoop(string id) => Knopen.Single(knoop => knoop.Id == id);

    public Afwegingsvraag VraagOf(Knoop knoop) => Vraag(knoop.VraagId);

    public Uitkomst Uitkomst(UitkomstCode code) => Uitkomsten.Single(uitkomst => uitkomst.Code == code);
}

/// <summary>The document a protocol was drawn from.</summary>
public sealed record Brondocument
{
    [JsonPropertyName("titel")] public required string Title { get; init; }

    /// <summary>Edition or period as the document says it, such as <c>juni 2020</c>.</summary>
    [JsonPropertyName("uitgave")] public required string Edition { get; init; }
}

/// <summary>Who decides, who reports and who is always consulted, in words for the screen.</summary>
public sealed record Rolverdeling
{
    [JsonPropertyName("beslist")] public required string Decides { get; init; }

    [JsonPropertyName("meldt")] public required string Reports { get; init; }

    [JsonPropertyName("overlegt")] public required string Consults { get; init; }
}
