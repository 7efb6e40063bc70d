namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    Complete,
    Cancelled,

    /// <summary>The dialog is done, and its caller goes on only with the next activity.</summary>
    CompleteAndWait,
}
