using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TaskModuleContinueResponse : TaskModuleResponseBase
{
    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo Value { get; set; }
}
