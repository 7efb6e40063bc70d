using System.Text.Json.Nodes;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

public sealed class PersonalChatTests
{
    private const string Newcomer = "3b6f0d52-8c41-4f5e-9a7d-2c1e0b9f8a77";

    private static readonly string Tenant = Reach.Notice().TenantId;

    [Fact]
    public async Task OpenAsync_PersonWithoutTheApp_InstallsItAndFindsTheChat()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.People.Add(new GraphPerson(Newcomer));

        var result = await reach.Chat.OpenAsync(Tenant, Newcomer, CancellationToken.None);

        Assert.Equal(new PersonalChatResult.Found($"19:{Newcomer}_{reach.Graph.Tenant.ClientId}@unq.gbl.spaces"), result);
        Assert.Equal(
            [
                $"POST /v1.0/users/{Newcomer}/teamwork/installedApps -> 201",
                $"GET /v1.0/users/{Newcomer}/teamwork/installedApps?$expand=teamsApp&$filter=teamsApp/id eq '{reach.Graph.Tenant.TeamsAppId}' -> 200",
                $"GET /v1.0/users/{Newcomer}/teamwork/installedApps/{Installation(Newcomer)}/chat -> 200",
            ],
            reach.Graph.Requests.Select(call => Uri.UnescapeDataString(call.ToString())));
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse($$"""
                {
                  "@odata.type": "#microsoft.graph.userScopeTeamsAppInstallation",
                  "teamsApp@odata.bind": "{{reach.Graph.BaseUrl}}/appCatalogs/teamsApps/{{reach.Graph.Tenant.TeamsAppId}}",
                  "consentedPermissionSet": { "resourceSpecificPermissions": [ { "permissionType": "application", "permissionValue": "TeamsActivity.Send.User" } ] }
                }
                """),
                reach.Graph.Requests[0].Json),
            reach.Graph.Requests[0].Body);
        Assert.Empty(reach.Graph.Violations);
    }

    [Fact]
    public async Task OpenAsync_AppIsThere_FindsTheChatWithoutAWord()
    {
        await using var reach = await Reach.StartAsync();

        var result = await reach.Chat.OpenAsync(Tenant, Reach.Person, CancellationToken.None);

        Assert.IsType<PersonalChatResult.Found>(result);
        Assert.Equal(409, reach.Graph.Requests[0].StatusCode);
        Assert.Empty(reach.Log.All);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task OpenAsync_NoChatYet_WaitsForItOnlyAfterInstalling(bool isNew, bool unavailable)
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.People.Add(new GraphPerson(Newcomer) { HasNoChat = true });
        if (!isNew)
        {
            reach.Graph.People.Install(Newcomer);
        }

        var result = await reach.Chat.OpenAsync(Tenant, Newcomer, CancellationToken.None);

        PersonalChatResult expected = unavailable
            ? new PersonalChatResult.Unavailable(RungFault.NotInstalled)
            : new PersonalChatResult.Later(TimeSpan.FromSeconds(15), RungFault.NotInstalled);
        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task OpenAsync_UnknownPerson_IsUnavailable()
    {
        await using var reach = await Reach.StartAsync();

        var result = await reach.Chat.OpenAsync(Tenant, Newcomer, CancellationToken.None);

        Assert.Equal(new PersonalChatResult.Unavailable(RungFault.UnknownPerson), result);
    }

    [Theory]
    [InlineData(429, 30)]
    [InlineData(503, 60)]
    [InlineData(0, 60)]
    public async Task OpenAsync_FailsAtAnyCall_IsLater(int status, int seconds)
    {
        foreach (var end in new[] { "/installedApps", "/chat" })
        {
            await using var reach = await Reach.StartAsync();
            reach.Graph.Faults.NextAt(end, new PlannedAnswer(status, RetryAfterSeconds: status == 429 ? 30 : null));

            var result = await reach.Chat.OpenAsync(Tenant, Reach.Person, CancellationToken.None);

            Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<PersonalChatResult.Later>(result).After);
        }
    }

    [Theory]
    [InlineData("TeamsAppId", "")]
    [InlineData("Credential", "None")]
    [InlineData("TenantId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e3")]
    public async Task OpenAsync_NotSetUp_SaysSo(string key, string value)
    {
        await using var reach = await Reach.StartAsync(settings: (key, value));

        var result = await reach.Chat.OpenAsync(Tenant, Reach.Person, CancellationToken.None);

        Assert.Equal(new PersonalChatResult.Unavailable(RungFault.NotConfigured), result);
        Assert.Empty(reach.Graph.Requests);
    }

    private static string Installation(string person) =>
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{person}##{new GraphTenant().TeamsAppId}"));
}
