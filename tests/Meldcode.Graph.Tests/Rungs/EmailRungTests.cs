using System.Text.Json.Nodes;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

public sealed class EmailRungTests
{
    [Fact]
    public async Task TryAsync_EverythingSetUp_AsksTheAddressAndSendsTheDocumentedRequestOnce()
    {
        await using var reach = await Reach.StartAsync();

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Sent(null), result);
        Assert.Equal(
            [$"GET /v1.0/users/{Reach.Person}?$select=mail -> 200", "POST /v1.0/users/meldcode%40voorbeeld.invalid/sendMail -> 202"],
            reach.Graph.Requests.Select(call => call.ToString().Replace("%24", "$", StringComparison.Ordinal)));
        var mail = reach.Graph.Requests[1];
        Assert.Equal("application/json", mail.Headers["Content-Type"]);
        var message = (JsonObject)mail.Json["Message"]!;
        Assert.Equal(["@odata.type", "body", "internetMessageHeaders", "subject", "toRecipients"], message.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal("text", (string?)message["body"]!["contentType"]);
        Assert.Equal([Reach.Mail], message["toRecipients"]!.AsArray().Select(to => (string)to!["emailAddress"]!["address"]!));
        Assert.Equal("""[{"name":"x-meldcode-bericht","value":"0f1e2d3c4b5a69788796a5b4c3d2e1f0"}]""", message["internetMessageHeaders"]!.ToJsonString());
        Assert.False((bool)mail.Json["SaveToSentItems"]!);
        Assert.Empty(reach.Graph.Violations);
    }

    [Fact]
    public async Task TryAsync_PersonWithoutMailbox_IsUnavailable()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.People.Add(new GraphPerson(Reach.Person));

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.UnknownPerson), result);
        Assert.Single(reach.Graph.Requests);
    }

    [Fact]
    public async Task TryAsync_MailboxThatDoesNotExist_IsAFaultOfOurs()
    {
        await using var reach = await Reach.StartAsync(settings: ("Mailbox", "3b6f0d52-8c41-4f5e-9a7d-000000000000"));

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.Rejected), result);
    }

    [Fact]
    public async Task TryAsync_MailboxOutOfScope_IsForbidden()
    {
        await using var reach = await Reach.StartAsync(settings: ("Mailbox", "een.ander@voorbeeld.invalid"));

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.Forbidden), result);
    }

    [Theory]
    [InlineData("Credential", "None")]
    [InlineData("Mailbox", "")]
    [InlineData("TenantId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e3")]
    public async Task TryAsync_NotSetUp_SaysSoAndCallsNobody(string key, string value)
    {
        await using var reach = await Reach.StartAsync(settings: (key, value));

        var result = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.NotConfigured), result);
        Assert.Empty(reach.Graph.Logins);
        Assert.Empty(reach.Graph.Requests);
    }

    [Fact]
    public async Task TryAsync_WithoutAppId_SendsMailWithALinkToTeams()
    {
        await using var reach = await Reach.StartAsync(settings: ("TeamsAppId", ""));

        await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Contains("https://teams.microsoft.com/\n", (string)reach.Graph.Requests[1].Json["Message"]!["body"]!["content"]!, StringComparison.Ordinal);
    }
}
