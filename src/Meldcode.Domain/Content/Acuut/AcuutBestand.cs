using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>The word lists and rules as they stand in <c>Data/acuut.json</c>, to be read and reviewed by people.</summary>
/// <param name="Uitleg">How to read the file.</param>
/// <param name="Schrijfwijzen">How a word is often written, to how it is spelled.</param>
/// <param name="Voorvoegsels">Beginnings that belong to the word itself, so that it is not taken apart there.</param>
/// <param name="Typfouten">Words that are recognised with one letter wrong.</param>
/// <param name="GoedeWoorden">Words that are not such a slip, though they differ by one letter.</param>
/// <param name="Lijsten">Name of a list to its phrases.</param>
/// <param name="Regels">What tells of danger: a certain rule by itself, the others by their points (see <see cref="AcuutPunten"/>).</param>
internal sealed record AcuutBestand(
    [property: JsonPropertyName("uitleg")] IReadOnlyList<string> Uitleg,
    [property: JsonPropertyName("schrijfwijzen")] IReadOnlyDictionary<string, string> Schrijfwijzen,
    [property: JsonPropertyName("voorvoegsels")] IReadOnlyList<string> Voorvoegsels,
    [property: JsonPropertyName("typfouten")] IReadOnlyList<string> Typfouten,
    [property: JsonPropertyName("goedeWoorden")] IReadOnlyList<string> GoedeWoorden,
    [property: JsonPropertyName("lijsten")] IReadOnlyDictionary<string, IReadOnlyList<string>> Lijsten,
    [property: JsonPropertyName("regels")] IReadOnlyList<AcuutBestand.Regel> Regels)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static AcuutBestand ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/acuut.json")
            ?? throw new InvalidDataException("content/acuut.json is missing");
        return Read(stream);
    }

    public static AcuutBestand Read(Stream json) =>
        JsonSerializer.Deserialize<AcuutBestand>(json, Strict) ?? throw new InvalidDataException("acuut.json is empty");

    /// <param name="Naam">Says why the card is shown.</param>
    /// <param name="Als">Lists of which each must be met, or as many as <paramref name="Minstens"/> says.</param>
    /// <param name="Niet">Lists of which none may be met.</param>
    /// <param name="Minstens">How many lists are enough; null for all.</param>
    /// <param name="Zeker">True when the rule is enough by itself; else it is weighed.</param>
    internal sealed record Regel(
        [property: JsonPropertyName("naam")] string Naam,
        [property: JsonPropertyName("als")] IReadOnlyList<string> Als,
        [property: JsonPropertyName("niet")] IReadOnlyList<string> Niet,
        [property: JsonPropertyName("minstens")] int? Minstens = null,
        [property: JsonPropertyName("zeker")] bool Zeker = false)
    {
        /// <param name="met">Names of the lists of which a phrase was said.</param>
        public bool Holds(IReadOnlySet<string> met) =>
            Als.Count(met.Contains) >= (Minstens ?? Als.Count) && !Niet.Any(met.Contains);
    }
}
