using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks one question and asks it again until the answer is recognized and valid.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        Refuse.Empty(nameof(dialogId), dialogId);
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Refuse.CancellationTokenAs(nameof(options), options);
        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = asked;
        state[PersistedState] = new Dictionary<string, object>(StringComparer.Ordinal) { [AttemptCountKey] = 0 };
        await AskAsync(dc.Context, dc.ActiveDialog, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var instance = dc.ActiveDialog;
        var recognized = await RecognizeAsync(dc.Context, instance, cancellationToken);
        if (await IsValidAsync(dc.Context, instance, recognized, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        // A validator that spoke has said what was wrong.
        if (!dc.Context.Responded)
        {
            await AskAsync(dc.Context, instance, isRetry: true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that was begun on top of the question has ended: the question still stands.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, instance, isRetry: false, cancellationToken);

    /// <summary>A message that answers the question is the prompt's own, and not an interruption for the parents.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var recognized = await RecognizeAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The message to send: a copy of the prompt with the choices in it. The prompt, which is saved, stays as it was.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = default, CancellationToken cancellationToken = default) =>
        PromptMessage.With(prompt, Choice(prompt?.Text ?? string.Empty, channelId, choices, style, options, conversationType));

    private static IMessageActivity Choice(string text, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, string conversationType) =>
        style switch
        {
            ListStyle.None => PromptMessage.Plain(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType),
        };

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }

    private Task AskAsync(ITurnContext turnContext, DialogInstance instance, bool isRetry, CancellationToken cancellationToken) =>
        OnPromptAsync(turnContext, StateOf(instance), OptionsOf(instance), isRetry, cancellationToken);

    private Task<PromptRecognizerResult<T>> RecognizeAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        OnRecognizeAsync(turnContext, StateOf(instance), OptionsOf(instance), cancellationToken);

    private async Task<bool> IsValidAsync(ITurnContext turnContext, DialogInstance instance, PromptRecognizerResult<T> recognized, CancellationToken cancellationToken)
    {
        var state = StateOf(instance);
        state[AttemptCountKey] = state.ReadInt(AttemptCountKey) + 1;
        return _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(turnContext, recognized, state, OptionsOf(instance)), cancellationToken);
    }

    private static IDictionary<string, object> StateOf(DialogInstance instance) => instance.State.Read<IDictionary<string, object>>(PersistedState);

    private static PromptOptions OptionsOf(DialogInstance instance) => instance.State.Read<PromptOptions>(PersistedOptions);
}
