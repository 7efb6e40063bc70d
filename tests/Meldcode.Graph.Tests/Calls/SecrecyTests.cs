using System.Diagnostics;
using System.Net;
using Meldcode.Emulators;
using Meldcode.Domain;

namespace Meldcode.Graph.Tests;

/// <summary>What may not be seen, and what may not go elsewhere.</summary>
public sealed class SecrecyTests
{
    private const string Canary = "KANARIE-9f3b";

    [Fact]
    public async Task Send_WhateverIsAroundIt_LeavesOnlyTheAgreedWords()
    {
        await using var reach = await Reach.StartAsync();
        var notice = Reach.Notice() with { OrganisatieId = Canary };
        var receiver = Reach.Receiver with { Function = Canary };
        using var span = new Activity("beurt").AddBaggage("wie", Canary).Start();

        await reach.Activity.TryAsync(notice, receiver, CancellationToken.None);
        await reach.Email.TryAsync(notice, receiver, CancellationToken.None);
        await reach.Chat.OpenAsync(notice.TenantId, Reach.Person, CancellationToken.None);
        await reach.Absence.AwayUntilAsync(notice.TenantId, Reach.Person, CancellationToken.None);

        Assert.Equal(8, reach.Graph.Requests.Count);
        Assert.All(reach.Graph.Requests, call => Assert.DoesNotContain(Canary, call.Body + call + string.Concat(call.Headers), StringComparison.Ordinal));
        Assert.All(reach.Graph.Requests, call => Assert.DoesNotContain(call.Headers.Keys, name => name.Equals("traceparent", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(0)]
    public async Task Log_OfAFailure_HoldsNoPersonAddressTokenOrText(int status)
    {
        await using var reach = await Reach.StartAsync();
        var said = new PlannedAnswer(status, $$"""{ "error": { "code": "{{Canary}}", "message": "{{Canary}} {{Reach.Mail}}" } }""");
        foreach (var end in new[] { "/sendActivityNotification", "/sendMail", "/presence", "/chat" })
        {
            reach.Graph.Faults.NextAt(end, said);
        }

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Absence.AwayUntilAsync(reach.Graph.Tenant.TenantId, Reach.Person, CancellationToken.None);
        await reach.Chat.OpenAsync(reach.Graph.Tenant.TenantId, Reach.Person, CancellationToken.None);

        Assert.NotEmpty(reach.Log.All);
        string[] secret = [Canary, Reach.Person, Reach.Mail, Reach.Mailbox, "emulator-token", "alleen-voor-de-emulator", "http:", "MC-7K3F"];
        Assert.All(reach.Log.All, line => Assert.DoesNotContain(secret, word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Log_OfARefusal_HasTheRequestIdOfMicrosoft()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.Faults.Next(400);

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Contains("request 6b1f5c0e-0000-4000-8000-2f4b8a9d1c3e", Assert.Single(reach.Log.All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com.example.invalid/v1.0/users")]
    [InlineData("http://graph.microsoft.com/v1.0/users")]
    [InlineData("https://graph.microsoft.com:444/v1.0/users")]
    [InlineData("https://example.invalid/v1.0/users")]
    public async Task Http_OtherHost_NothingLeaves(string url)
    {
        using var sockets = new NoSockets();
        using var http = GraphHttp.Create(new Uri("https://graph.microsoft.com/v1.0"), sockets);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => http.SendAsync(request, CancellationToken.None));

        Assert.Contains("another host", fault.Message, StringComparison.Ordinal);
        Assert.False(sockets.WasCalled);
    }

    [Fact]
    public async Task Send_RedirectedElsewhere_TheTokenDoesNotFollow()
    {
        await using var elsewhere = await GraphEmulator.StartAsync();
        await using var reach = await Reach.StartAsync();
        reach.Graph.Faults.Next(new PlannedAnswer(307) { Location = new Uri(elsewhere.BaseUrl + "/users/x/sendMail") });

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Single(reach.Graph.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Send_ChallengedForClaims_IsNotRepeated()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.Faults.Next(new PlannedAnswer(401) { Challenge = "Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"" });

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.IsType<RungResult.Later>(result);
        Assert.Single(reach.Graph.Requests);
    }

    private sealed class NoSockets : HttpMessageHandler
    {
        public bool WasCalled { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            WasCalled = true;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
