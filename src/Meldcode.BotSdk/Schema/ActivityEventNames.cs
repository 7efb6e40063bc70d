namespace Microsoft.Bot.Schema;

public static class ActivityEventNames
{
    public const string ContinueConversation = "continueConversation";
    public const string CreateConversation = "createConversation";
}
