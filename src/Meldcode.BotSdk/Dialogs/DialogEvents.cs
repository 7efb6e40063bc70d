namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogEvents
{
    public const string BeginDialog = "beginDialog";

    public const string RepromptDialog = "repromptDialog";

    public const string CancelDialog = "cancelDialog";

    public const string ActivityReceived = "activityReceived";

    /// <summary>A container's dialogs are others than when the instance began. The value is the container's id.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw. The value is the exception; handled means that the turn is tried again.</summary>
    public const string Error = "error";

    public const string Custom = "custom";
}
