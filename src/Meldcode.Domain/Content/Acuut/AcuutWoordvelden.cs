using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>
/// Words that belong to the same kind of danger, or of rest, as they stand in <c>Data/acuut-woordvelden.json</c>: so that a
/// word nobody thought of in a rule ("sabel") weighs as much as its neighbours ("mes"). A field never raises the alarm itself;
/// it counts in <see cref="AcuutPunten"/>.
/// </summary>
/// <param name="Uitleg">How to read the file.</param>
/// <param name="Velden">Name of a field to its phrases.</param>
internal sealed record AcuutWoordvelden(
    [property: JsonPropertyName("uitleg")] IReadOnlyList<string> Uitleg,
    [property: JsonPropertyName("velden")] IReadOnlyDictionary<string, IReadOnlyList<string>> Velden)
{
    public static AcuutWoordvelden ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/acuut-woordvelden.json")
            ?? throw new InvalidDataException("content/acuut-woordvelden.json is missing");
        return JsonSerializer.Deserialize<AcuutWoordvelden>(stream) ?? throw new InvalidDataException("acuut-woordvelden.json is empty");
    }
}
