using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>One list of signals for one age band, in our own words. A ticked signal proves nothing and is never counted.</summary>
public sealed record Signaallijst
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("titel")] public required string Title { get; init; }

    [JsonPropertyName("leeftijd")] public required Leeftijdsgroep Leeftijd { get; init; }

    [JsonPropertyName("bron")] public required Bronverwijzing Source { get; init; }

    [JsonPropertyName("signalen")] public required IReadOnlyList<Signaal> Signalen { get; init; }
}

public sealed record Signaal
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("tekst")] public required string Text { get; init; }

    /// <summary>Ids of the source facts that this signal says.</summary>
    [JsonPropertyName("feiten")] public required IReadOnlyList<string> Facts { get; init; }
}

/// <summary>All signal lists of this build.</summary>
public sealed class SignaallijstCatalog
{
    private static readonly Lazy<SignaallijstCatalog> Embedded = new(ReadEmbedded);

    private SignaallijstCatalog(IReadOnlyList<Signaallijst> all) => All = all;

    public static SignaallijstCatalog BuiltIn => Embedded.Value;

    public IReadOnlyList<Signaallijst> All { get; }

    /// <returns>Null for an unknown list.</returns>
    public Signaallijst? Find(string id) => All.FirstOrDefault(list => list.Id == id);

    private static SignaallijstCatalog ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/signalen.json")
            ?? throw new InvalidDataException("content/signalen.json is not built in");
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        return new SignaallijstCatalog(JsonSerializer.Deserialize<List<Signaallijst>>(stream, options)!);
    }
}
