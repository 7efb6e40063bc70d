namespace Meldcode.Emulators;

/// <summary>Bodies of the calls, as Graph v1.0's metadata has them; of a message only what a notification needs.</summary>
internal static class GraphShapes
{
    private static readonly string[] TeamsHosts =
        ["https://teams.microsoft.com/", "https://gov.teams.microsoft.us/", "https://dod.teams.microsoft.us/", "https://teams.microsoftonline.cn/"];

    private static readonly Shape ItemBody = Shape.Of("itemBody", ("contentType", Shape.OneOf("text", "html")), ("content*", Shape.Text(32_000)));

    private static readonly Shape Recipients = Shape.Many(
        Shape.Of("recipient", ("emailAddress*", Shape.Of("emailAddress", ("address*", Shape.Text(320, text => text.Contains('@', StringComparison.Ordinal))), ("name", Shape.Text())))), least: 1);

    /// <summary>userTeamwork: sendActivityNotification. There is no recipient: that is the person in the path.</summary>
    public static Shape Activity { get; } = Shape.Action(
        "sendActivityNotification",
        ("topic*", Shape.Of(
            "teamworkActivityTopic",
            ("source*", Shape.OneOf("entityUrl", "text")),
            ("value*", Shape.Text()),
            ("webUrl", Shape.Text(1900, text => TeamsHosts.Any(host => text.StartsWith(host, StringComparison.Ordinal)))))),
        ("activityType*", Shape.Text(50)),
        ("chainId", Shape.Whole()),
        ("previewText*", ItemBody),
        ("teamsAppId", Shape.Text(36, text => Guid.TryParse(text, out _))),
        ("templateParameters", Shape.Many(Shape.Of("keyValuePair", ("name*", Shape.Text()), ("value", Shape.Text())))));

    /// <summary>userScopeTeamsAppInstallation.</summary>
    public static Shape Installation { get; } = Shape.Of(
        "userScopeTeamsAppInstallation",
        ("teamsApp@odata.bind*", Shape.Text()),
        ("consentedPermissionSet", Shape.Of(
            "teamsAppPermissionSet",
            ("resourceSpecificPermissions*", Shape.Many(Shape.Of(
                "teamsAppResourceSpecificPermission",
                ("permissionValue*", Shape.Text()),
                ("permissionType*", Shape.OneOf("application", "delegated"))))))));

    /// <summary>user: sendMail.</summary>
    public static Shape Mail { get; } = Shape.Action(
        "sendMail",
        ("message*", Shape.Of(
            "message",
            ("subject*", Shape.Text(255)),
            ("body*", ItemBody),
            ("toRecipients*", Recipients),
            ("internetMessageHeaders", Shape.Many(
                Shape.Of("internetMessageHeader", ("name*", Shape.Text(100, text => text.StartsWith("x-", StringComparison.OrdinalIgnoreCase))), ("value*", Shape.Text())), most: 5)))),
        ("saveToSentItems", Shape.Flag()));
}
