using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>What one reading of one card remembers.</summary>
internal sealed class ParseState
{
    private readonly HashSet<string> _ids = new HashSet<string>(StringComparer.Ordinal);
    private int _fallbackDepth;

    public AdaptiveCardParseResult Result { get; } = new AdaptiveCardParseResult();

    public bool RootSeen { get; set; }

    /// <summary>Null when a card is read with a plain serializer: then nobody asks for the warnings.</summary>
    public static ParseState Of(JsonSerializer serializer) => serializer.Context.Context as ParseState;

    public void Warn(string message) => Result.Warnings.Add(new AdaptiveWarning(-1, message));

    public void Claim(string id)
    {
        // Fallback content may repeat the id of what it stands in for.
        if (!string.IsNullOrEmpty(id) && _fallbackDepth == 0 && !_ids.Add(id))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        }
    }

    public void EnterFallback() => _fallbackDepth++;

    public void LeaveFallback() => _fallbackDepth--;
}
