using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number; one in a sentence, or with a unit, will do.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly Type[] Supported = [typeof(float), typeof(double), typeof(int), typeof(long), typeof(decimal)];

    /// <exception cref="NotSupportedException">The number is no float, double, int, long or decimal.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!Supported.Contains(typeof(T)))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }

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

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var said = activity.Type == ActivityTypes.Message ? activity.Text : null;
        var number = NumberWords.Find(said, PromptCulture.OrEnglish(activity.Locale ?? DefaultLocale));
        return Task.FromResult(As(number));
    }

    /// <summary>A fraction is no answer where a whole number is asked.</summary>
    private static PromptRecognizerResult<T> As(decimal? number)
    {
        var whole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
        if (number is not { } value || (whole && value != decimal.Truncate(value)))
        {
            return new PromptRecognizerResult<T>();
        }

        try
        {
            return new PromptRecognizerResult<T> { Succeeded = true, Value = (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture) };
        }
        catch (OverflowException)
        {
            return new PromptRecognizerResult<T>();
        }
    }
}
