using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs within one turn, and what can be done with it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
        foreach (var (name, service) in parentDialogContext.Services)
        {
            Services[name] = service;
        }
    }

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogSet Dialogs { get; private set; }

    public ITurnContext Context { get; private set; }

    /// <summary>The active dialog first. It is the saved list itself, not a copy.</summary>
    public IList<DialogInstance> Stack { get; private set; }

    public DialogContext Parent { get; set; }

    /// <summary>Objects for the dialogs of this stack and of those inside it, which get a copy of the list.</summary>
    public TurnContextStateCollection Services { get; } = new();

    /// <summary>The inner stack of the active dialog, when that is a container.</summary>
    public DialogContext Child =>
        ActiveDialog != null && FindDialog(ActiveDialog.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(options), options);
        Refuse.Empty(nameof(dialogId), dialogId);
        return await WithTrailAsync(async () =>
        {
            var dialog = FindDialog(dialogId) ?? throw Unknown("begin", dialogId);
            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        });
    }

    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        Refuse.Empty(nameof(dialogId), dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn's activity to the active dialog.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        return await WithTrailAsync(async () =>
        {
            await AnnounceActivityAsync(cancellationToken);
            return ActiveDialog == null
                ? new DialogTurnResult(DialogTurnStatus.Empty)
                : await ActiveDialogOrThrow("continue").ContinueDialogAsync(this, cancellationToken);
        });
    }

    /// <summary>Ends the active dialog and hands its result to the one below, if any.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(result), result);
        return await WithTrailAsync(async () =>
        {
            await PopAsync(DialogReason.EndCalled, cancellationToken);
            return ActiveDialog == null
                ? new DialogTurnResult(DialogTurnStatus.Complete, result)
                : await ActiveDialogOrThrow("resume previous").ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        });
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Clears the stack, and with <paramref name="cancelParents"/> those around it. Every dialog but the first is asked
    /// with an event (cancelDialog unless named otherwise), and one that handles it stops the clearing at itself.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents = false, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(eventValue), eventValue);
        if (Stack.Count == 0 && Parent == null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        return await WithTrailAsync(async () =>
        {
            await CancelWhileUnhandledAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });
    }

    /// <summary>Ends the active dialog without telling the one below, and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(options), options);
        return await WithTrailAsync(async () =>
        {
            await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });
    }

    /// <summary>Has the active dialog ask its question again, as after an interruption.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        await WithTrailAsync<object>(async () =>
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, bubble: false, fromLeaf: false, cancellationToken: cancellationToken);
            if (!handled && ActiveDialog != null)
            {
                await ActiveDialogOrThrow("reprompt").RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
            }

            return null;
        });
    }

    /// <returns>The dialog with that id in this set or, failing that, in those of the parents; null when nowhere.</returns>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <param name="fromLeaf">Begin at the innermost active dialog instead of at this context's.</param>
    /// <returns>Whether a dialog handled the event.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(value), value);
        Refuse.Empty(nameof(name), name);
        var dc = fromLeaf ? Leaf() : this;
        var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
        return dialog != null
            && await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
    }

    private DialogContext Leaf()
    {
        var dc = this;
        while (dc.Child is { ActiveDialog: not null } child)
        {
            dc = child;
        }

        return dc;
    }

    // Once a turn, however many stacks continue in it: parents may act on an activity before a prompt takes it.
    private async Task AnnounceActivityAsync(CancellationToken cancellationToken)
    {
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
        {
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
        }
    }

    private async Task CancelWhileUnhandledAsync(bool cancelParents, string eventName, object eventValue, CancellationToken cancellationToken)
    {
        var asks = false;
        for (var dc = this; dc != null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.ActiveDialog != null)
            {
                if (asks && await dc.EmitEventAsync(eventName, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                {
                    return;
                }

                await dc.PopAsync(DialogReason.CancelCalled, cancellationToken);
                asks = true;
            }

            asks = true;
        }
    }

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null)
        {
            return;
        }

        var dialog = FindDialog(instance.Id);
        if (dialog != null)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }

    private Dialog ActiveDialogOrThrow(string verb) => FindDialog(ActiveDialog.Id) ?? throw Unknown(verb, ActiveDialog.Id);

    private static InvalidOperationException Unknown(string verb, string dialogId) =>
        new($"Failed to {verb} dialog. A dialog with id {dialogId} could not be found in this dialog set or its parents.");

    // An exception carries the ids on the stack, innermost first, for whoever logs it: ids only, never state. The members'
    // names are the SDK's.
    private async Task<T> WithTrailAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception exception)
        {
            exception.Data[nameof(DialogContext)] ??= new
            {
                ActiveDialog = ActiveDialog?.Id,
                Parent = Parent?.ActiveDialog?.Id,
                Stack = Trail().ToList(),
            };
            throw;
        }
    }

    private IEnumerable<string> Trail()
    {
        for (var dc = this; dc != null; dc = dc.Parent)
        {
            foreach (var instance in dc.Stack)
            {
                yield return instance.Id;
            }
        }
    }
}
