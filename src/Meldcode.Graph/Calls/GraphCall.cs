using System.Net;

namespace Meldcode.Graph;

/// <summary>Each call that is made to Graph; src/docs/graph-permissions.md says why it is needed.</summary>
/// <param name="Name">For logs and measurements: one of a fixed list.</param>
/// <param name="Service">Which service of Microsoft's answers it.</param>
/// <param name="Success">The only status that means that it worked.</param>
/// <param name="Permission">The least application permission that it needs.</param>
internal sealed record GraphCall(string Name, GraphService Service, HttpStatusCode Success, string Permission)
{
    public static readonly GraphCall SendActivity = new("sendActivityNotification", GraphService.Teams, HttpStatusCode.NoContent, "TeamsActivity.Send.User");

    public static readonly GraphCall InstallApp = new("installApp", GraphService.Teams, HttpStatusCode.Created, "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All")
    {
        NoFault = HttpStatusCode.Conflict,
    };

    public static readonly GraphCall FindInstallation = new("findInstallation", GraphService.Teams, HttpStatusCode.OK, "TeamsAppInstallation.ReadForUser.All");

    public static readonly GraphCall FindChat = new("findChat", GraphService.Teams, HttpStatusCode.OK, "TeamsAppInstallation.ReadForUser.All");

    public static readonly GraphCall FindAddress = new("findAddress", GraphService.Directory, HttpStatusCode.OK, "User.ReadBasic.All");

    public static readonly GraphCall SendMail = new("sendMail", GraphService.Exchange, HttpStatusCode.Accepted, "Mail.Send");

    public static readonly GraphCall ReadPresence = new("readPresence", GraphService.Presence, HttpStatusCode.OK, "Presence.Read.All");

    public static readonly GraphCall ReadAutomaticReplies = new("readAutomaticReplies", GraphService.Exchange, HttpStatusCode.OK, "MailboxSettings.Read");

    /// <summary>A refusal that belongs to it, such as "is there already"; it is not logged.</summary>
    public HttpStatusCode? NoFault { get; private init; }

    public static IReadOnlyList<GraphCall> All { get; } =
        [SendActivity, InstallApp, FindInstallation, FindChat, FindAddress, SendMail, ReadPresence, ReadAutomaticReplies];
}

/// <summary>Services behind Graph: one can be down or throttled while the others work, so each has its own measure.</summary>
internal enum GraphService
{
    Teams,
    Exchange,
    Directory,
    Presence,
}
