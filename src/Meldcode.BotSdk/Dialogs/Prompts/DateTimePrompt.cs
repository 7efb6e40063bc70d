using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, with or without a time.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

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

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var said = activity.Type == ActivityTypes.Message ? activity.Text : null;
        var found = DateWords.Find(said, PromptCulture.OrEnglish(activity.Locale ?? DefaultLocale), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        return Task.FromResult(new PromptRecognizerResult<IList<DateTimeResolution>> { Succeeded = found.Count > 0, Value = found.Count > 0 ? found : null });
    }
}
