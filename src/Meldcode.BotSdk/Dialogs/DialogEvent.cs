namespace Microsoft.Bot.Builder.Dialogs;

public class DialogEvent
{
    /// <summary>Whether the parent context is asked when this one did not handle the event.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
