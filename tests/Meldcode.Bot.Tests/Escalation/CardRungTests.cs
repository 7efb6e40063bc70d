using System.Text.Json.Nodes;
using Azure.Core;
using Meldcode.Bot.Edge;
using Meldcode.Bot.Tests.Edge;
using Meldcode.Conversation;
using Meldcode.Conversation.Escalation;
using Meldcode.Domain;
using Meldcode.Emulators;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Escalation;

/// <summary>The card on the wire: what is sent, where to, and what each answer of the channel means.</summary>
public sealed class CardRungTests : IAsyncLifetime, IDisposable
{
    private const string Person = "00000000-0000-0000-0000-000000000002";

    private static readonly Receiver Af = new(Person, "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    private readonly HttpClient _http = ChannelHttp.Create(TimeSpan.FromMilliseconds(1));
    private readonly Chats _chats = new();
    private readonly Finder _finder = new();
    private ConnectorEmulator _connector = null!;
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        _connector = await ConnectorEmulator.StartAsync();
        _connector.RequiredAuthorization = "Bearer secret-token";
        var channel = new ChannelOptions { AppId = Token.AppId, Tenants = [Door.Tenant], AllowLoopback = true };
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IStorage>(new MemoryStorage())
            .AddSingleton<IOrganisatieDirectory>(new Organisaties())
            .AddSingleton<IConversationBook>(_chats)
            .AddSingleton<IPersonalChat>(_finder)
            .AddSingleton<BotAdapter>(new CloudAdapter(new StrictChannelAuthentication(channel, new FixedCredential(), _http, TimeProvider.System)))
            .AddSingleton(new ProactiveAccount(Token.AppId, _connector.ServiceUrl.AbsoluteUri))
            .AddMeldcodeConversation()
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _connector.DisposeAsync();
    }

    public void Dispose() => _http.Dispose();

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
        _finder.Answer = new PersonalChatResult.Found("new-chat");

        var result = await TryAsync();

        Assert.IsType<RungResult.Sent>(result);
        Assert.Equal(["old-chat", "new-chat"], _connector.Requests.Select(request => request.ConversationId));
        Assert.Contains("new-chat", _chats.Kept[Person], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_UnknownPerson_GraphNotSetUp_AsksTheChannelForTheChat()
    {
        _finder.Answer = new PersonalChatResult.Unavailable(RungFault.NotConfigured);

        var result = await TryAsync();

        Assert.IsType<RungResult.Sent>(result);
        var asked = _connector.Requests[0];
        Assert.Equal(("POST", "/v3/conversations"), (asked.Method, asked.Path));
        Assert.Equal(Person, (string?)asked.Json["members"]![0]!["id"]);
        Assert.Equal(Door.Tenant, (string?)asked.Json["tenantId"]);
        Assert.Empty(_connector.Violations);
        Assert.True(_chats.Kept.ContainsKey(Person));
    }

    [Fact]
    public async Task Try_UnknownPerson_AppIsNotInstalled_IsUnavailableAtOnce()
    {
        _finder.Answer = new PersonalChatResult.Unavailable(RungFault.NotConfigured);
        _connector.AnswerNext(new PlannedAnswer(403, """{"error":{"code":"ForbiddenOperationException","message":"Bot is not installed in user's personal scope"}}"""));

        Assert.Equal(new RungResult.Unavailable(RungFault.NotInstalled), await TryAsync());
    }

    [Fact]
    public async Task Try_UnknownPerson_GraphCannotNow_NothingIsSent()
    {
        _finder.Answer = new PersonalChatResult.Later(TimeSpan.FromSeconds(7), RungFault.Outage);

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
        _chats.Kept[Person] = """{"serviceUrl":"https://evil.example/","conversation":{"id":"c"},"channelId":"msteams"}""";

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

    private IRung Rung => _services.GetServices<IRung>().Single(rung => rung.Kind == Domain.Rung.Card);

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

    private void Knows(string conversation) => _chats.Kept[Person] = new JsonObject
    {
        ["serviceUrl"] = _connector.ServiceUrl.AbsoluteUri,
        ["channelId"] = "msteams",
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["bot"] = new JsonObject { ["id"] = "28:bot" },
        ["user"] = new JsonObject { ["id"] = "29:af", ["name"] = "Anouk" },
    }.ToJsonString();

    private sealed class Chats : IConversationBook
    {
        public Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

        public Task RememberAsync(string tenantId, string personId, string reference, CancellationToken ct)
        {
            Kept[personId] = reference;
            return Task.CompletedTask;
        }

        public Task<string?> FindAsync(string tenantId, string personId, CancellationToken ct) => Task.FromResult(Kept.GetValueOrDefault(personId));

        public Task ForgetAsync(string tenantId, string personId, CancellationToken ct)
        {
            Kept.Remove(personId);
            return Task.CompletedTask;
        }
    }

    private sealed class Finder : IPersonalChat
    {
        public PersonalChatResult Answer { get; set; } = new PersonalChatResult.Unavailable(RungFault.NotConfigured);

        public Task<PersonalChatResult> OpenAsync(string tenantId, string personId, CancellationToken ct) => Task.FromResult(Answer);
    }

    private sealed class Organisaties : IOrganisatieDirectory
    {
        public Organisatie? Find(string tenantId) => new()
        {
            Id = "voorbeeld",
            TenantId = tenantId,
            Name = "Basisschool De Voorbeeldboom",
            Variant = "inos",
            PersonWord = "leerling",
            Locations = [],
            Directeur = new Contact("Directeur", null, null, null),
            RecordSystem = "ParnasSys",
        };
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("secret-token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
