namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings dialogs of its own, which are added to the set together with it.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
