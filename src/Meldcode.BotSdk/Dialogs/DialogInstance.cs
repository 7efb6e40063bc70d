using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, as it is saved between turns.</summary>
public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>The version of the dialog that began this instance, to notice that a release changed it halfway.</summary>
    [JsonProperty("version")]
    public string Version { get; set; }
}
