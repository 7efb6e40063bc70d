namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    /// <summary>A validator may replace the value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>The validator's own memory between attempts.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers this prompt has had, this one included.</summary>
    public int AttemptCount => State.ReadInt(Prompt<T>.AttemptCountKey);
}
