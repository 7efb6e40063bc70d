using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace Meldcode.BotSdk.Tests.Dialogs;

/// <summary>A dialog that waits, and writes down all that happens to it.</summary>
internal sealed class Recorder(string id) : Dialog(id)
{
    public List<string> Log { get; } = [];

    /// <summary>The event this dialog handles.</summary>
    public string? Handles { get; init; }

    public object? LastEventValue { get; private set; }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Log.Add($"begin {options}".TrimEnd());
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Log.Add("continue");
        return dc.Context.Activity.Text == "end" ? dc.EndDialogAsync($"{Id} done", cancellationToken) : Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Log.Add($"resume {reason} {result}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Log.Add("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Log.Add($"end {reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Log.Add($"event {e.Name}");
        LastEventValue = e.Value;
        return Task.FromResult(e.Name == Handles);
    }
}
