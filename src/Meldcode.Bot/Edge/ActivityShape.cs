using System.Text.Json;

namespace Meldcode.Bot.Edge;

/// <summary>What a body must look like before it is worth being read as an activity.</summary>
internal static class ActivityShape
{
    /// <summary>Teams prefixes a bot's id with this on the wire.</summary>
    private const string BotPrefix = "28:";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>One object, not too deep, with a type and a conversation, and addressed to no other bot.</summary>
    public static bool IsAcceptable(byte[] body, string appId)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && Text(json.RootElement, "type") is { Length: > 0 }
                && Text(json.RootElement, "conversation", "id") is { Length: > 0 }
                && !IsForAnotherBot(Text(json.RootElement, "recipient", "id"), appId);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is half a character written as an escape: JSON by its grammar, but no text.
            return false;
        }
    }

    private static bool IsForAnotherBot(string? recipient, string appId) =>
        appId.Length > 0
        && recipient?.StartsWith(BotPrefix, StringComparison.Ordinal) == true
        && !string.Equals(recipient[BotPrefix.Length..], appId, StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
