namespace Microsoft.Bot.Builder.Dialogs;

public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    /// <summary>What the last dialog on the stack returned; set only when it completed.</summary>
    public object Result { get; set; }
}
