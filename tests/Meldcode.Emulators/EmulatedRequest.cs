using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>One HTTP request as it came in, kept whole so that a test can look at URL, headers and body.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Path">Path as sent, still percent-encoded, without the query.</param>
/// <param name="Query">Query as sent, with its question mark, or empty.</param>
/// <param name="Headers">Header names are compared without regard to case; repeated values are joined by a comma.</param>
/// <param name="Body">Body as UTF-8 text; empty when there was none.</param>
/// <param name="StatusCode">What the emulator answered; 0 when it cut the connection.</param>
public record EmulatedRequest(
    string Method,
    string Path,
    string Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    int StatusCode)
{
    public JsonObject Json =>
        JsonNode.Parse(Body) as JsonObject ?? throw new InvalidOperationException($"{Method} {Path} has no JSON object as its body.");

    public sealed override string ToString() => $"{Method} {Path}{Query} -> {StatusCode}";

    /// <summary>Decoded part of the path, or null where it has none.</summary>
    protected string? Segment(int index)
    {
        var segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return index < segments.Length ? Uri.UnescapeDataString(segments[index]) : null;
    }
}
