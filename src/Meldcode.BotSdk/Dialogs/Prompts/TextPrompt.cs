using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Any text is an answer; a message without text, as a card submit, is not.</summary>
public class TextPrompt : Prompt<string>
{
    public TextPrompt(string dialogId, PromptValidator<string> validator = null)
        : base(dialogId, validator)
    {
    }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        if (question != null)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<string>();
        if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Text != null)
        {
            result.Succeeded = true;
            result.Value = turnContext.Activity.Text;

            // Any text answers this prompt, so that an answer must not keep the parents from seeing it.
            result.AllowInterruption = true;
        }

        return Task.FromResult(result);
    }
}
