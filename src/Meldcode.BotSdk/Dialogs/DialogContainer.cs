namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with a stack of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the stack inside, with <paramref name="dc"/> as its parent.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>What an instance halfway is compared with: the version of everything inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Tells the instance, and what is around it, once when a release changed the dialogs inside since it began.
    /// Whoever wants a restart handles <see cref="DialogEvents.VersionChanged"/>; otherwise the dialog goes on.
    /// </summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var before = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (before != null && before != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
        }
    }
}
