using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>One HTTP request as it came in, kept whole so that a test can look at URL, headers and body.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Path">Path as sent, still percent-encoded, without the query.</param>
/// <param name="Query">Query as sent, with its question mark, or empty.</param>
/// <param name="Headers">Header names are compared without regard to case; repeated values are joined by a comma.</param>
/// <param name="Body">Body as UTF-8 text; empty when there was none.</param>
/// <param name="StatusCode">What the emulator answered; 0 when it cut the connection.</param>
public sealed record ConnectorRequest(
    string Method,
    string Path,
    string Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    int StatusCode)
{
    public JsonObject Json =>
        JsonNode.Parse(Body) as JsonObject ?? throw new InvalidOperationException($"{Method} {Path} has no JSON object as its body.");

    /// <summary>Decoded id after /v3/conversations/, or null where the path has none.</summary>
    public string? ConversationId => Segment(2);

    /// <summary>Decoded id after /activities/, or null where the path has none.</summary>
    public string? ActivityId => Segment(3) == "activities" ? Segment(4) : null;

    /// <summary>A message, update or other activity sent by the bot (not a deletion, not a new conversation).</summary>
    public bool CarriesActivity => Segment(3) == "activities" && Method is "POST" or "PUT";

    public override string ToString() => $"{Method} {Path}{Query} -> {StatusCode}";

    private string? Segment(int index)
    {
        var segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return index < segments.Length ? Uri.UnescapeDataString(segments[index]) : null;
    }
}
