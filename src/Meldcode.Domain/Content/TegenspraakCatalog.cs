using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>A place where the sources differ, in our own words, with what each of them says.</summary>
public sealed record Tegenspraak
{
    /// <summary>Such as <c>C1</c>; <see cref="KennisItem.Contradiction"/> refers to it.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("onderwerp")] public required string Subject { get; init; }

    /// <summary>What differs and how to read it.</summary>
    [JsonPropertyName("uitleg")] public required string Explanation { get; init; }

    /// <summary>Variant id to what that source says; a source that is silent is not there.</summary>
    [JsonPropertyName("volgens")] public required IReadOnlyDictionary<string, string> Says { get; init; }
}

/// <summary>All known differences between the sources.</summary>
public sealed class TegenspraakCatalog
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<TegenspraakCatalog> Embedded = new(ReadEmbedded);

    private readonly Dictionary<string, Tegenspraak> _byId;

    private TegenspraakCatalog(IReadOnlyList<Tegenspraak> all)
    {
        All = all;
        _byId = all.ToDictionary(difference => difference.Id, StringComparer.Ordinal);
    }

    public static TegenspraakCatalog BuiltIn => Embedded.Value;

    public IReadOnlyList<Tegenspraak> All { get; }

    /// <returns>Null for an unknown id.</returns>
    public Tegenspraak? Find(string? id) => id is not null && _byId.TryGetValue(id, out var difference) ? difference : null;

    private static TegenspraakCatalog ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/tegenspraken.json")
            ?? throw new InvalidDataException("content/tegenspraken.json is not built in");
        return new TegenspraakCatalog(JsonSerializer.Deserialize<List<Tegenspraak>>(stream, Strict)!);
    }
}
