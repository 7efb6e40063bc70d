using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How a bag is written to see whether it changed; made once.</summary>
internal static class BotStateJson
{
    public static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };
}
