using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TaskModuleMessageResponse : TaskModuleResponseBase
{
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
