using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>
/// What people also type, and what the library has no business answering: small talk, the weather, a broken printer.
/// Data that anybody can extend; a question that comes closest to one of these gets no fact.
/// </summary>
public sealed record AnderOnderwerp
{
    private static readonly Lazy<IReadOnlyList<AnderOnderwerp>> Embedded = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/buiten-vragen.json")!;
        return JsonSerializer.Deserialize<List<AnderOnderwerp>>(stream)!;
    });

    public static IReadOnlyList<AnderOnderwerp> BuiltIn => Embedded.Value;

    [JsonPropertyName("groep")] public required string Group { get; init; }

    [JsonPropertyName("zinnen")] public required IReadOnlyList<string> Sentences { get; init; }
}
