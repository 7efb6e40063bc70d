using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class ProtocolText
{
    /// <summary>Such as <c>de INOS-meldcode</c> or <c>de meldcode (Utrecht)</c>: what a protocol is called in a sentence.</summary>
    public static string The(Protocol protocol) =>
        protocol.Name.EndsWith("-meldcode", StringComparison.Ordinal) ? $"de {protocol.Name}" : $"de meldcode ({protocol.ShortName})";
}
