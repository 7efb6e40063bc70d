using System.Text.Json.Nodes;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

public sealed class ActivityRungTests
{
    [Fact]
    public async Task TryAsync_EverythingSetUp_SendsTheDocumentedRequestOnce()
    {
        await using var reach = await Reach.StartAsync();

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Sent(null), result);
        var call = Assert.Single(reach.Graph.Requests);
        Assert.Equal($"POST /v1.0/users/{Reach.Person}/teamwork/sendActivityNotification -> 204", call.ToString());
        Assert.Equal("Bearer emulator-token-1", call.Headers["Authorization"]);
        Assert.Equal("application/json", call.Headers["Content-Type"]);
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse("""
                {
                  "topic": {
                    "source": "text",
                    "value": "Chat met Meldcode Bot",
                    "webUrl": "https://teams.microsoft.com/l/entity/5f3d2c11-9a3e-4a59-6c5f-1f0e6e2c0b7a/conversations?tenantId=7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2"
                  },
                  "activityType": "berichtKlaar",
                  "chainId": 265956517787046,
                  "previewText": { "content": "Open de chat om het te lezen." },
                  "teamsAppId": "5f3d2c11-9a3e-4a59-6c5f-1f0e6e2c0b7a",
                  "templateParameters": []
                }
                """),
                call.Json),
            call.Body);
        Assert.Empty(reach.Graph.Violations);
    }

    [Fact]
    public async Task TryAsync_EveryKind_IsAnActivityTypeOfTheManifest()
    {
        await using var reach = await Reach.StartAsync();

        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            Assert.IsType<RungResult.Sent>(await reach.Activity.TryAsync(Reach.Notice(kind), Reach.Receiver, CancellationToken.None));
        }

        var types = reach.Graph.Requests.Select(call => (string)call.Json["activityType"]!).Distinct(StringComparer.Ordinal);
        Assert.Equal(ActivityTypes.Sentences.Keys.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
        Assert.Empty(reach.Graph.Violations);
    }

    [Fact]
    public async Task TryAsync_SecondTry_TakesThePlaceOfTheFirst()
    {
        await using var reach = await Reach.StartAsync();

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Activity.TryAsync(Reach.Notice() with { MaybeDouble = true }, Reach.Receiver, CancellationToken.None);

        Assert.Single(reach.Graph.Requests.Select(call => (long)call.Json["chainId"]!).Distinct());
        Assert.Contains("al eerder", (string)reach.Graph.Requests[1].Json["previewText"]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryAsync_OtherNotice_HasAnotherChain()
    {
        await using var reach = await Reach.StartAsync();

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Activity.TryAsync(Reach.Notice() with { Id = "1f1e2d3c4b5a69788796a5b4c3d2e1f0" }, Reach.Receiver, CancellationToken.None);

        Assert.Equal(2, reach.Graph.Requests.Select(call => (long)call.Json["chainId"]!).Distinct().Count());
    }

    [Fact]
    public async Task TryAsync_AppNotInstalled_IsUnavailableWithThatReason()
    {
        await using var reach = await Reach.StartAsync();
        var other = Guid.Parse("3b6f0d52-8c41-4f5e-9a7d-2c1e0b9f8a77").ToString();
        reach.Graph.People.Add(new GraphPerson(other));

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver with { PersonId = other }, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(RungFault.NotInstalled), result);
    }

    [Theory]
    [InlineData("Credential", "None", RungFault.NotConfigured)]
    [InlineData("TeamsAppId", "", RungFault.NotConfigured)]
    [InlineData("TenantId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e3", RungFault.NotConfigured)]
    public async Task TryAsync_NotSetUp_SaysSoAndCallsNobody(string key, string value, RungFault expected)
    {
        await using var reach = await Reach.StartAsync(settings: (key, value));

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(expected), result);
        Assert.Empty(reach.Graph.Logins);
        Assert.Empty(reach.Graph.Requests);
    }

    [Theory]
    [InlineData(null, RungFault.NobodySet)]
    [InlineData("", RungFault.UnknownPerson)]
    [InlineData("29:1abc", RungFault.UnknownPerson)]
    [InlineData("../me", RungFault.UnknownPerson)]
    public async Task TryAsync_NobodyOfTheDirectory_CallsNobody(string? person, RungFault expected)
    {
        await using var reach = await Reach.StartAsync();

        var activity = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver with { PersonId = person }, CancellationToken.None);
        var email = await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver with { PersonId = person }, CancellationToken.None);

        Assert.Equal(new RungResult.Unavailable(expected), activity);
        Assert.Equal(new RungResult.Unavailable(expected), email);
        Assert.Empty(reach.Graph.Requests);
    }
}
