using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose; the answer may be a choice's text, a part of a sentence, a number or "the second".</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, culture => culture.ChoiceOptions()), validator, defaultLocale)
    {
    }

    /// <param name="choiceDefaults">How lists are written, by locale; instead of the cultures that are built in.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var message = AppendChoices(
            question,
            turnContext.Activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[Culture(turnContext.Activity)],
            turnContext.Activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var found = turnContext.Activity.Type == ActivityTypes.Message ? Recognize(turnContext.Activity, options) : null;
        return Task.FromResult(new PromptRecognizerResult<FoundChoice> { Succeeded = found != null, Value = found });
    }

    private FoundChoice Recognize(Activity activity, PromptOptions options)
    {
        var recognizer = FindChoicesOptions.CopyOf(RecognizerOptions);
        recognizer.Locale = Culture(activity, recognizer.Locale);
        return ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], recognizer).FirstOrDefault()?.Resolution;
    }

    private string Culture(Activity activity, string recognizerLocale = null) =>
        PromptCulture.Choose(_choiceDefaults.Keys, activity.Locale ?? recognizerLocale ?? DefaultLocale);
}
