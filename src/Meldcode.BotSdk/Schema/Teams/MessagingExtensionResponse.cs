using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default, CacheInfo cacheInfo = default)
    {
        ComposeExtension = composeExtension;
        CacheInfo = cacheInfo;
    }

    [JsonProperty(PropertyName = "composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
