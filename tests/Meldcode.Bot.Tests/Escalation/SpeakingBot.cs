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

/// <summary>What the bot needs to speak first, with a Bot Connector that hears it.</summary>
internal sealed class SpeakingBot : IAsyncDisposable
{
    private readonly HttpClient _http = ChannelHttp.Create(TimeSpan.FromMilliseconds(1));
    private ServiceProvider _services = null!;

    public ConnectorEmulator Connector { get; private init; } = null!;

    public ChatBook Chats { get; } = new();

    public ChatFinder Finder { get; } = new();

    public IRung Rung => _services.GetServices<IRung>().Single(rung => rung.Kind == Domain.Rung.Card);

    public INoticeWatcher Watcher => _services.GetRequiredService<INoticeWatcher>();

    public OwnerCards OwnerCards => _services.GetRequiredService<OwnerCards>();

    public static async Task<SpeakingBot> StartAsync()
    {
        var bot = new SpeakingBot { Connector = await ConnectorEmulator.StartAsync() };
        bot.Connector.RequiredAuthorization = "Bearer secret-token";
        var channel = new ChannelOptions { AppId = Token.AppId, Tenants = [Door.Tenant], AllowLoopback = true };
        bot._services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IStorage>(new MemoryStorage())
            .AddSingleton<IOrganisatieDirectory>(new Organisaties())
            .AddSingleton<IConversationBook>(bot.Chats)
            .AddSingleton<IPersonalChat>(bot.Finder)
            .AddSingleton<BotAdapter>(new CloudAdapter(new StrictChannelAuthentication(channel, new FixedCredential(), bot._http, TimeProvider.System)))
            .AddSingleton(new ProactiveAccount(Token.AppId, bot.Connector.ServiceUrl.AbsoluteUri))
            .AddMeldcodeConversation()
            .BuildServiceProvider();
        return bot;
    }

    /// <summary>The person wrote to the bot before.</summary>
    public void Knows(string person, string conversation) => Chats.Kept[person] = new JsonObject
    {
        ["serviceUrl"] = Connector.ServiceUrl.AbsoluteUri,
        ["channelId"] = "msteams",
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["bot"] = new JsonObject { ["id"] = "28:bot" },
        ["user"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = "Anouk" },
    }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Connector.DisposeAsync();
        _http.Dispose();
    }

    internal sealed class ChatBook : IConversationBook
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

    internal sealed class ChatFinder : IPersonalChat
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
