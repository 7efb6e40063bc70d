using System.Text.Encodings.Web;
using System.Text.Json;

namespace Meldcode.Bot.Verbs;

/// <summary>JSON for people and programs alike: an array with one item on each line.</summary>
internal static class VerbJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // For a terminal or a file, never for a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Array<T>(IEnumerable<T> items) =>
        $"[\n{string.Join(",\n", items.Select(item => "  " + JsonSerializer.Serialize(item, Options)))}\n]\n";
}
