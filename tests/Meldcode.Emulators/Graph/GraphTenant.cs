namespace Meldcode.Emulators;

/// <summary>What stands in the emulated tenant: who may ask what, and which app there is.</summary>
public sealed record GraphTenant
{
    public string TenantId { get; init; } = "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2";

    public string ClientId { get; init; } = "1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11";

    public string Secret { get; init; } = "alleen-voor-de-emulator";

    /// <summary>Application permissions that an administrator consented to.</summary>
    public IReadOnlySet<string> Permissions { get; init; } = Documented;

    /// <summary>Id of the app in the catalog.</summary>
    public string TeamsAppId { get; init; } = "5f3d2c11-9a3e-4a59-6c5f-1f0e6e2c0b7a";

    /// <summary>Activity types in the app's manifest.</summary>
    public IReadOnlySet<string> ActivityTypes { get; init; } = new HashSet<string>(StringComparer.Ordinal) { "berichtKlaar", "herinneringKlaar", "testbericht" };

    /// <summary>Resource-specific permissions in the app's manifest, for a person.</summary>
    public IReadOnlySet<string> ResourceSpecific { get; init; } = new HashSet<string>(StringComparer.Ordinal) { "TeamsActivity.Send.User" };

    /// <summary>Mailboxes that the application may send from, by Exchange's own rules.</summary>
    public IReadOnlySet<string> Mailboxes { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "meldcode@voorbeeld.invalid" };

    /// <summary>True: every id is somebody, with a made-up address. For use by hand.</summary>
    public bool KnowsEverybody { get; init; }

    /// <summary>The permissions that src/docs/graph-permissions.md asks for, and no more; the one for notifications is in the manifest.</summary>
    public static IReadOnlySet<string> Documented { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All", "TeamsAppInstallation.ReadForUser.All",
        "User.ReadBasic.All", "Mail.Send", "Presence.Read.All", "MailboxSettings.Read",
    };
}

/// <summary>Somebody in the emulated tenant.</summary>
public sealed record GraphPerson(string Id)
{
    /// <summary>Null: no mailbox.</summary>
    public string? Mail { get; init; }

    public bool IsOutOfOffice { get; init; }

    /// <summary>disabled, alwaysEnabled or scheduled.</summary>
    public string AutomaticReplies { get; init; } = "disabled";

    public DateTimeOffset RepliesFrom { get; init; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset RepliesUntil { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>True: Teams makes no chat after an installation.</summary>
    public bool HasNoChat { get; init; }
}
