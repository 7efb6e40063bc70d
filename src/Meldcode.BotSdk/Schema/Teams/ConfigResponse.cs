using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ConfigResponseBase
{
    public ConfigResponseBase()
    {
    }

    public ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    [JsonProperty(PropertyName = "responseType")]
    public string ResponseType { get; set; }
}

/// <summary>The answer to <c>config/fetch</c> and <c>config/submit</c>: how the bot is set up in a team.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config")
    {
    }

    [JsonProperty(PropertyName = "config")]
    public T Config { get; set; }

    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}

public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    public ConfigAuthResponse()
    {
    }
}

public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
    public ConfigTaskResponse()
    {
    }
}
