using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>With the documented permissions everything works (the other tests); without one of them, only what needs it does not.</summary>
public sealed class PermissionTests
{
    public static TheoryData<string> All => [.. GraphTenant.Documented];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Everything_OnePermissionMissing_OnlyThatIsRefused(string missing)
    {
        var permissions = GraphTenant.Documented.Except([missing]).ToHashSet(StringComparer.Ordinal);
        await using var reach = await Reach.StartAsync(new GraphTenant { Permissions = permissions });
        reach.Graph.People.Add(new GraphPerson(Reach.Person) { Mail = Reach.Mail, IsOutOfOffice = true, AutomaticReplies = "alwaysEnabled" });

        var activity = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        var email = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        var chat = await reach.Chat.OpenAsync(reach.Graph.Tenant.TenantId, Reach.Person, CancellationToken.None);
        var away = await reach.Absence.AwayUntilAsync(reach.Graph.Tenant.TenantId, Reach.Person, CancellationToken.None);

        Assert.Equal(new RungResult.Sent(null), activity);
        Assert.Equal(missing is "Mail.Send" or "User.ReadBasic.All" ? new RungResult.Unavailable(RungFault.Forbidden) : new RungResult.Sent(null), email);
        Assert.Equal(missing.StartsWith("TeamsAppInstallation.ReadWrite", StringComparison.Ordinal), chat is PersonalChatResult.Unavailable { Fault: RungFault.Forbidden });
        Assert.Equal(DateTimeOffset.MaxValue, away);
        Assert.Empty(reach.Graph.Violations);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("TeamsActivity.Send", true)]
    public async Task Activity_InstalledWithoutConsent_NeedsThePermissionForEverybody(string permission, bool isSent)
    {
        var tenant = new GraphTenant
        {
            ResourceSpecific = new HashSet<string>(StringComparer.Ordinal),
            Permissions = new HashSet<string>(StringComparer.Ordinal) { permission },
        };
        await using var reach = await Reach.StartAsync(tenant);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(isSent ? new RungResult.Sent(null) : new RungResult.Unavailable(RungFault.Forbidden), result);
    }
}
