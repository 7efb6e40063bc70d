namespace Microsoft.Bot.Builder.Dialogs;

public class PromptRecognizerResult<T>
{
    public PromptRecognizerResult()
    {
        Succeeded = false;
    }

    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether a parent may take the activity first, although the prompt recognized it.</summary>
    public bool AllowInterruption { get; set; }
}
