using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

public sealed class AbsenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly string Tenant = Reach.Notice().TenantId;

    public static TheoryData<string, int, int, bool, DateTimeOffset?> Cases => new()
    {
        { "disabled", -1, 1, false, null },
        { "disabled", -1, 1, true, DateTimeOffset.MaxValue },
        { "alwaysEnabled", -9, -8, false, DateTimeOffset.MaxValue },
        { "scheduled", -1, 1, false, Now.AddDays(1) },
        { "scheduled", -1, 1, true, Now.AddDays(1) },
        { "scheduled", 1, 2, false, null },
        { "scheduled", -2, -1, false, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task AwayUntilAsync_RepliesAndPresence_SayUntilWhen(string replies, int from, int until, bool outOfOffice, DateTimeOffset? expected)
    {
        await using var reach = await Away(replies, from, until, outOfOffice);

        Assert.Equal(expected, await AskAsync(reach));
        Assert.Empty(reach.Graph.Violations);
    }

    [Fact]
    public async Task AwayUntilAsync_NotAway_AsksTheDocumentedCalls()
    {
        await using var reach = await Away("disabled", -1, 1, outOfOffice: false);

        await AskAsync(reach);

        Assert.Equal(
            [$"GET /v1.0/users/{Reach.Person}/mailboxSettings?$select=automaticRepliesSetting -> 200", $"GET /v1.0/users/{Reach.Person}/presence -> 200"],
            reach.Graph.Requests.Select(call => Uri.UnescapeDataString(call.ToString())));
    }

    [Theory]
    [InlineData("Presence", 1)]
    [InlineData("AutomaticReplies", 1)]
    [InlineData("Credential", 0)]
    public async Task AwayUntilAsync_SwitchedOff_DoesNotAsk(string key, int calls)
    {
        await using var reach = await Reach.StartAsync(settings: (key, key == "Credential" ? "None" : "false"));

        Assert.Null(await AskAsync(reach));
        Assert.Equal(calls, reach.Graph.Requests.Count);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(0)]
    public async Task AwayUntilAsync_CannotBeLookedUp_CountsAsPresent(int status)
    {
        await using var reach = await Away("alwaysEnabled", -1, 1, outOfOffice: true);
        reach.Graph.Faults.Next(status);
        reach.Graph.Faults.Next(status);

        Assert.Null(await AskAsync(reach));
    }

    private static async Task<DateTimeOffset?> AskAsync(Reach reach) => await reach.Absence.AwayUntilAsync(Tenant, Reach.Person, CancellationToken.None);

    private static async Task<Reach> Away(string replies, int from, int until, bool outOfOffice)
    {
        var reach = await Reach.StartAsync(time: new ManualTime(Now));
        reach.Graph.People.Add(new GraphPerson(Reach.Person)
        {
            Mail = Reach.Mail,
            IsOutOfOffice = outOfOffice,
            AutomaticReplies = replies,
            RepliesFrom = Now.AddDays(from),
            RepliesUntil = Now.AddDays(until),
        });
        return reach;
    }
}
