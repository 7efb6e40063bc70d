using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>
/// Talks with one dialog, without a bot around it. An activity continues the dialog, or begins it when nothing is on
/// the stack; when it has ended, the next activity begins it anew. Stands in for Microsoft.Bot.Builder.Testing by the
/// same switch as the SDK in src/Meldcode.BotSdk.
/// </summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly Dialog _targetDialog;
    private readonly object _initialDialogOptions;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        _targetDialog = targetDialog;
        _initialDialogOptions = initialDialogOptions;
        _dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }
    }

    /// <summary>Of the last turn; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    /// <summary>Of the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, RunTurnAsync, cancellationToken);
        return GetNextReply<T>();
    }

    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, RunTurnAsync, cancellationToken);
        return GetNextReply<T>();
    }

    /// <returns>The next reply, or null when all have been taken.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply();

    private async Task RunTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(_dialogState).Add(_targetDialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(_targetDialog.Id, _initialDialogOptions, cancellationToken);
        }
    }
}
