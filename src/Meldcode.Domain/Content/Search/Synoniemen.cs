using System.Reflection;
using System.Text.Json;

namespace Meldcode.Domain;

/// <summary>Words that people use for the same thing, as data that a non-programmer can extend.</summary>
public static class Synoniemen
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> Embedded = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("content/synoniemen.json")!;
        return JsonSerializer.Deserialize<List<List<string>>>(stream)!;
    });

    /// <summary>Groups; the first word of a group stands for all.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> BuiltIn => Embedded.Value;
}
