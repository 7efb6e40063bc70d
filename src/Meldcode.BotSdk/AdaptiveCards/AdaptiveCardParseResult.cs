using System.Collections.Generic;

namespace AdaptiveCards;

public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; }

    /// <summary>What was read differently than it was written: unknown elements, properties and values.</summary>
    public List<AdaptiveWarning> Warnings { get; } = new List<AdaptiveWarning>();
}

public class AdaptiveWarning
{
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    public int Code { get; }

    public string Message { get; }
}
