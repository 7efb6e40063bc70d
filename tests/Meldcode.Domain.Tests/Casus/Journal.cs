using System.Text.Json;

namespace Meldcode.Domain.Tests;

/// <summary>State and events as text: two of them are the same when this is.</summary>
internal static class Journal
{
    public static string Text(Casus? casus) => JsonSerializer.Serialize(casus);

    public static string Text(IEnumerable<CasusEvent> events) => JsonSerializer.Serialize(events);

    /// <summary>Events as a store keeps them: written to JSON and read back.</summary>
    public static IReadOnlyList<CasusEvent> Stored(IEnumerable<CasusEvent> events) =>
        [.. events.Select(happened => JsonSerializer.Deserialize<CasusEvent>(JsonSerializer.Serialize(happened))!)];
}
