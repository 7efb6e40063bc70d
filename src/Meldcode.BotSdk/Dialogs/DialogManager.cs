using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog with the state of the conversation and the user, which it saves at the end of the turn.</summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;

    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        _dialogStateProperty = dialogStateProperty ?? "DialogState";
        if (rootDialog != null)
        {
            RootDialog = rootDialog;
        }
    }

    /// <summary>The turn's, unless set.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>The turn's, unless set.</summary>
    public UserState UserState { get; set; }

    /// <summary>What every turn, and its dialogs, begin with.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = new();

    /// <summary>Setting it begins a new set of dialogs.</summary>
    public Dialog RootDialog
    {
        get => _rootDialogId == null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value != null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>In milliseconds: after this time without a message, the conversation's state is cleared.</summary>
    public int? ExpireAfter { get; set; }

    /// <exception cref="InvalidOperationException">Neither the turn nor this object has a conversation's state.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var states = ShareStates(context);
        await ExpireAsync(context, cancellationToken);
        var stack = await ConversationState.CreateProperty<DialogState>(_dialogStateProperty).GetAsync(context, () => new DialogState(), cancellationToken);
        var dc = new DialogContext(Dialogs, context, stack);
        foreach (var (name, service) in context.TurnState)
        {
            dc.Services[name] = service;
        }

        var result = await DialogTurn.RunAsync(dc, _rootDialogId, cancellationToken);
        await states.SaveAllChangesAsync(context, force: false, cancellationToken);
        return new DialogManagerResult { TurnResult = result };
    }

    private BotStateSet ShareStates(ITurnContext context)
    {
        foreach (var (name, service) in InitialTurnState)
        {
            context.TurnState.Set(name, service);
        }

        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException($"Unable to get an instance of {nameof(ConversationState)} from turnState.");
        UserState ??= context.TurnState.Get<UserState>();
        context.TurnState.Set(ConversationState);
        context.TurnState.Set(UserState);
        return UserState == null ? new BotStateSet(ConversationState) : new BotStateSet(ConversationState, UserState);
    }

    private async Task ExpireAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var lastAccess = ConversationState.CreateProperty<DateTime>(LastAccess);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var before = await lastAccess.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } milliseconds && now - before >= TimeSpan.FromMilliseconds(milliseconds))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken);
        }

        await lastAccess.SetAsync(context, now, cancellationToken);
    }
}
