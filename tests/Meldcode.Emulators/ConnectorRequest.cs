namespace Meldcode.Emulators;

/// <summary>A request to the Bot Connector.</summary>
public sealed record ConnectorRequest(
    string Method,
    string Path,
    string Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    int StatusCode)
    : EmulatedRequest(Method, Path, Query, Headers, Body, StatusCode)
{
    /// <summary>Decoded id after /v3/conversations/, or null where the path has none.</summary>
    public string? ConversationId => Segment(2);

    /// <summary>Decoded id after /activities/, or null where the path has none.</summary>
    public string? ActivityId => Segment(3) == "activities" ? Segment(4) : null;

    /// <summary>A message, update or other activity sent by the bot (not a deletion, not a new conversation).</summary>
    public bool CarriesActivity => Segment(3) == "activities" && Method is "POST" or "PUT";
}
