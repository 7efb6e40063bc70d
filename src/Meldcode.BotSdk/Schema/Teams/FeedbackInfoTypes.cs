namespace Microsoft.Bot.Schema.Teams;

public static class FeedbackInfoTypes
{
    public const string Default = "default";
    public const string Custom = "custom";
}
