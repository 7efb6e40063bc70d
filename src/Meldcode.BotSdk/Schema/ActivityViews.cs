namespace Microsoft.Bot.Schema;

/// <summary>The same activity seen as one of its types; null where it is of another type.</summary>
public partial class Activity :
    IActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    public IMessageActivity AsMessageActivity() => ViewAs(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => ViewAs(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => ViewAs(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => ViewAs(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => ViewAs(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => ViewAs(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => ViewAs(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => ViewAs(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => ViewAs(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => ViewAs(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => ViewAs(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => ViewAs(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => ViewAs(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => ViewAs(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => ViewAs(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => ViewAs(ActivityTypes.CommandResult);

    /// <summary>True for the type itself and for a subtype of it, as in <c>message/something</c>.</summary>
    protected virtual bool IsActivity(string activityType)
    {
        if (Type == null || !Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return Type.Length == activityType.Length || Type[activityType.Length] == '/';
    }

    private Activity ViewAs(string activityType) => IsActivity(activityType) ? this : null;
}
