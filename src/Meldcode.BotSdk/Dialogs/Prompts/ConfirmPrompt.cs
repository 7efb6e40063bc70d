using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks yes or no. 1 and 2 are answers too when they are shown before the choices.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, BuiltIn), validator, defaultLocale)
    {
    }

    /// <param name="choiceDefaults">Yes, no and how the two are written, by locale; instead of the cultures that are built in.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes, then no; instead of those of the locale.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var culture = Culture(turnContext.Activity);
        var message = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            turnContext.Activity.ChannelId,
            YesAndNo(culture),
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[culture].Options,
            turnContext.Activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var utterance = activity.Type == ActivityTypes.Message ? activity.Text : null;
        var answer = string.IsNullOrEmpty(utterance) ? null : Recognize(utterance, Culture(activity), options?.RecognizeLanguage);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    private bool? Recognize(string utterance, string culture, string answerCulture) => YesNoWords.Recognize(utterance, PromptCultureModels.MapToNearestLanguage(answerCulture ?? culture)) switch
    {
        YesNoWords.Answer.Yes => true,
        YesNoWords.Answer.No => false,
        YesNoWords.Answer.None => RecognizeChoice(utterance, culture),
        _ => null,
    };

    private bool? RecognizeChoice(string utterance, string culture)
    {
        var numbered = (ChoiceOptions ?? _choiceDefaults[culture].Options)?.IncludeNumbers ?? true;
        if (!numbered)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(utterance, YesAndNo(culture), new FindChoicesOptions { Locale = culture });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private List<Choice> YesAndNo(string culture) =>
        ConfirmChoices != null
            ? [ConfirmChoices.Item1, ConfirmChoices.Item2]
            : [_choiceDefaults[culture].Yes, _choiceDefaults[culture].No];

    private string Culture(Activity activity) => PromptCulture.Choose(_choiceDefaults.Keys, activity.Locale ?? DefaultLocale);

    private static (Choice Yes, Choice No, ChoiceFactoryOptions Options) BuiltIn(PromptCultureModel culture) =>
        (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), culture.ChoiceOptions());
}
