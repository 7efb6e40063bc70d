using Microsoft.Graph.Models;

namespace Meldcode.Graph;

/// <summary>What is consented to for a person when the app is installed; exactly what the app's manifest asks for, or Teams refuses.</summary>
public static class AppConsent
{
    /// <summary>Application permissions under authorization.permissions.resourceSpecific of the manifest.</summary>
    public static IReadOnlyList<string> Permissions { get; } = ["TeamsActivity.Send.User"];

    internal static TeamsAppPermissionSet Set() => new()
    {
        ResourceSpecificPermissions =
        [
            .. Permissions.Select(permission => new TeamsAppResourceSpecificPermission
            {
                PermissionValue = permission,
                PermissionType = TeamsAppResourceSpecificPermissionType.Application,
            }),
        ],
    };
}
