using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

public static class MessageSerializerSettings
{
    /// <summary>How a connector client reads activities; the caller's own, to change.</summary>
    public static JsonSerializerSettings Create() => new(ConnectorJson.Settings);
}
