namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One turn of a stack, as every way to run a dialog does it.</summary>
internal static class DialogTurn
{
    /// <summary>
    /// Continues what is on the stack, or begins that dialog when nothing is. An exception goes to the dialogs first, as
    /// <see cref="DialogEvents.Error"/>; when one handles it the turn is run again.
    /// </summary>
    public static async Task<DialogTurnResult> RunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken);
                return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialogId, null, cancellationToken) : result;
            }
            catch (Exception exception)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken))
                {
                    throw;
                }
            }
        }
    }
}
