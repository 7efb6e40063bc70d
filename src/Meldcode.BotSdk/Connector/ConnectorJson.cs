using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>
/// How activities are written and read. Made once: a contract resolver caches what it learns of a type by reflection,
/// so one resolver for each client (as the package has it) costs more than the rest of the turn.
/// </summary>
internal static class ConnectorJson
{
    public static readonly JsonSerializerSettings Settings = new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
        MaxDepth = 128,
    };

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);
}
