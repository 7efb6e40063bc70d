namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>
    /// Runs one turn: continues what is on the stack, or begins <paramref name="dialog"/> when nothing is.
    /// An exception goes to the dialogs first as <see cref="DialogEvents.Error"/>; when one handles it the turn is run again.
    /// </summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        while (!await TryRunAsync(dialog, dc, cancellationToken))
        {
        }
    }

    private static async Task<bool> TryRunAsync(Dialog dialog, DialogContext dc, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
            }

            return true;
        }
        catch (Exception exception)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }
}
