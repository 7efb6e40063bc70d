namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack as a waterfall's step sees it, with the step's own facts.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc.Context, new DialogState { DialogStack = (List<DialogInstance>)dc.Stack })
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>From 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before returned: a prompt's answer, or the text of the message.</summary>
    public object Result { get; }

    /// <summary>Kept from step to step, and saved: no credentials, nothing large.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step within this turn.</summary>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Refuse.CancellationTokenAs(nameof(result), result);
        if (_nextCalled)
        {
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
