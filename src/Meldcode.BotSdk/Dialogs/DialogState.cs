using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack as it is saved: the active dialog first.</summary>
public class DialogState
{
    public DialogState()
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = [];
}
