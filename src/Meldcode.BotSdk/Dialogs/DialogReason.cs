namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog method is called. The numbers are part of the wire format of saved state.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,

    /// <summary>A waterfall step called NextAsync to go to the next one within the turn.</summary>
    NextCalled,
}
