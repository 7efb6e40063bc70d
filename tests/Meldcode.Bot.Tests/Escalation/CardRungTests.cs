using System.Text.Json.Nodes;
using Meldcode.Bot.Tests.Edge;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Bot.Tests.Escalation;

/// <summary>The card on the wire: what is sent, where to, and what each answer of the channel means.</summary>
public sealed class CardRungTests : IAsyncLifetime
{
    private const string Person = "00000000-0000-0000-0000-000000000002";

    private static readonly Receiver Af = new(Person, "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    private SpeakingBot _bot = null!;

    private ConnectorEmulator _connector = null!;

    public async Task InitializeAsync()
    {
        _bot = await SpeakingBot.StartAsync();
        _connector = _bot.Connector;
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Try_KnownChat_SendsOneCardThereWithNeutralWords()
    {
        Knows("chat-af");

        var result = await TryAsync();

        var sent = Assert.Single(_connector.Requests);
        Assert.Equal(("POST", "/v3/conversations/chat-af/activities"), (sent.Method, sent.Path));
        Assert.Equal("Meldcode: er staat iets voor je klaar.", (string?)sent.Json["summary"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)sent.Json["attachments"]![0]!["contentType"]);
        Assert.Null(sent.Json["text"]);
        Assert.Null(sent.Json["replyToId"]);
        Assert.NotNull(Assert.IsType<RungResult.Sent>(result).Reference);
        Assert.Empty(_connector.Violations);
    }

    [Fact]
    public async Task Try_KnownChat_ReferenceIsThatOfTheCardInTheChat()
    {
        Knows("chat-af");

        var sent = Assert.IsType<RungResult.Sent>(await TryAsync());

        Assert.NotNull(_connector.Delivered("chat-af", sent.Reference!));
    }

    public static TheoryData<int, string?, int?, RungResult> Refusals => new()
    {
        { 429, null, 30, new RungResult.Later(TimeSpan.FromSeconds(30), RungFault.Throttled) },
        { 403, "ConversationBlockedByUser", null, new RungResult.Unavailable(RungFault.Blocked) },
        { 403, "BotDisabledByAdmin", null, new RungResult.Unavailable(RungFault.Blocked) },
        { 403, "MessageWritesBlocked", null, new RungResult.Unavailable(RungFault.Blocked) },
        { 403, "SomethingElse", null, new RungResult.Unavailable(RungFault.Forbidden) },
        { 400, "BadArgument", null, new RungResult.Unavailable(RungFault.Rejected) },
        { 401, null, null, new RungResult.Unavailable(RungFault.Forbidden) },
        { 413, "MessageSizeTooBig", null, new RungResult.Unavailable(RungFault.Rejected) },
        { 500, null, null, new RungResult.Uncertain(RungFault.Outage) },
        { 502, null, null, new RungResult.Uncertain(RungFault.Outage) },
        { 503, null, null, new RungResult.Uncertain(RungFault.Outage) },
        { 504, null, null, new RungResult.Uncertain(RungFault.Outage) },
        { 0, null, null, new RungResult.Uncertain(RungFault.Outage) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Try_ChannelRefuses_OneCallAndItsMeaning(int status, string? code, int? retryAfter, RungResult expected)
    {
        Knows("chat-af");
        _connector.AnswerNext(new PlannedAnswer(status, code is null ? null : Error(code), retryAfter));

        var result = await TryAsync();

        Assert.Equal(expected, result);
        Assert.Single(_connector.Requests);
    }

    [Theory]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(403, "BotNotInConversationRoster")]
    public async Task Try_ChatIsGone_ForgetsItAndFindsTheNewOne(int status, string code)
    {
        Knows("old-chat");
        _connector.AnswerNext(new PlannedAnswer(status, Error(code)));
        _bot.Finder.Answer = new PersonalChatResult.Found("new-chat");

        var result = await TryAsync();

        Assert.IsType<RungResult.Sent>(result);
        Assert.Equal(["old-chat", "new-chat"], _connector.Requests.Select(request => request.ConversationId));
        Assert.Contains("new-chat", _bot.Chats.Kept[Person], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_UnknownPerson_GraphNotSetUp_AsksTheChannelForTheChat()
    {
        _bot.Finder.Answer = new PersonalChatResult.Unavailable(RungFault.NotConfigured);

        var result = await TryAsync();

        Assert.IsType<RungResult.Sent>(result);
        var asked = _connector.Requests[0];
        Assert.Equal(("POST", "/v3/conversations"), (asked.Method, asked.Path));
        Assert.Equal(Person, (string?)asked.Json["members"]![0]!["id"]);
        Assert.Equal(Door.Tenant, (string?)asked.Json["tenantId"]);
        Assert.Empty(_connector.Violations);
        Assert.True(_bot.Chats.Kept.ContainsKey(Person));
    }

    [Fact]
    public async Task Try_UnknownPerson_AppIsNotInstalled_IsUnavailableAtOnce()
    {
        _bot.Finder.Answer = new PersonalChatResult.Unavailable(RungFault.NotConfigured);
        _connector.AnswerNext(new PlannedAnswer(403, """{"error":{"code":"ForbiddenOperationException","message":"Bot is not installed in user's personal scope"}}"""));

        Assert.Equal(new RungResult.Unavailable(RungFault.NotInstalled), await TryAsync());
    }

    [Fact]
    public async Task Try_UnknownPerson_GraphCannotNow_NothingIsSent()
    {
        _bot.Finder.Answer = new PersonalChatResult.Later(TimeSpan.FromSeconds(7), RungFault.Outage);

        Assert.Equal(new RungResult.Later(TimeSpan.FromSeconds(7), RungFault.Outage), await TryAsync());
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Try_NobodySet_NothingIsSent()
    {
        Assert.Equal(new RungResult.Unavailable(RungFault.NobodySet), await Rung.TryAsync(Notice, Af with { PersonId = null }, default));
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Try_AddressOffTheList_NothingIsSent()
    {
        _bot.Chats.Kept[Person] = """{"serviceUrl":"https://evil.example/","conversation":{"id":"c"},"channelId":"msteams"}""";

        Assert.Equal(new RungResult.Unavailable(RungFault.Rejected), await TryAsync());
        Assert.Empty(_connector.Requests);
    }

    [Fact]
    public async Task Try_Cancelled_Throws()
    {
        Knows("chat-af");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Rung.TryAsync(Notice, Af, cancelled.Token));
    }

    private IRung Rung => _bot.Rung;

    private static Notice Notice { get; } = new()
    {
        Id = "0123456789abcdef0123456789abcdef",
        TenantId = Door.Tenant,
        OrganisatieId = "voorbeeld",
        CasusId = CasusId.Read("00000000000000000000000000000001"),
        Kenmerk = Kenmerk.Read("MC-7K3F"),
        Kind = NoticeKind.Stap4Reached,
        Since = new DateTimeOffset(2026, 11, 23, 13, 2, 0, TimeSpan.Zero),
    };

    private static string Error(string code) =>
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "x" } }.ToJsonString();

    private Task<RungResult> TryAsync() => Rung.TryAsync(Notice, Af, CancellationToken.None);

    private void Knows(string conversation) => _bot.Knows(Person, conversation);
}
