namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>
    /// Runs one turn: continues what is on the stack, or begins <paramref name="dialog"/> when nothing is.
    /// An exception goes to the dialogs first as <see cref="DialogEvents.Error"/>; when one handles it the turn is run again.
    /// </summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient }.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        foreach (var (name, service) in turnContext.TurnState)
        {
            dc.Services[name] = service;
        }

        await DialogTurn.RunAsync(dc, dialog.Id, cancellationToken);
    }
}
