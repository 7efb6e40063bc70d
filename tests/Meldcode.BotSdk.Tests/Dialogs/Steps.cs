using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.BotSdk.Tests.Dialogs;

/// <summary>Waterfall steps and dialogs that the tests are made of.</summary>
internal static class Steps
{
    public static WaterfallStep Say(string text) => async (step, ct) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: ct);
        return Dialog.EndOfTurn;
    };

    public static WaterfallStep Ask(string promptId, string text) => (step, ct) =>
        step.PromptAsync(promptId, new PromptOptions { Prompt = MessageFactory.Text(text) }, ct);

    public static WaterfallStep Begin(string dialogId, object? options = null) => (step, ct) => step.BeginDialogAsync(dialogId, options, ct);

    public static WaterfallStep EndWithResult() => (step, ct) => step.EndDialogAsync(step.Result, ct);

    public static WaterfallStep Do(Action<WaterfallStepContext> look) => (step, ct) =>
    {
        look(step);
        return step.NextAsync(step.Result, ct);
    };

    public static WaterfallDialog Waterfall(string id, params WaterfallStep[] steps) => new(id, steps);

    public static ComponentDialog Component(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
        {
            component.AddDialog(dialog);
        }

        return component;
    }
}
