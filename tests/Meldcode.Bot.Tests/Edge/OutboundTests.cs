using Azure.Core;
using Meldcode.Bot.Edge;
using Meldcode.Emulators;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Tests.Edge;

public sealed class OutboundTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = ChannelHttp.Create();
    private readonly FixedCredential _credential = new();
    private ConnectorEmulator _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorEmulator.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task CreateConversation_AllowedHost_CarriesTheBotsToken()
    {
        await SpeakAsync(loopback: true);

        Assert.Equal("https://api.botframework.com/.default", Assert.Single(_credential.Scopes.Distinct(StringComparer.Ordinal)));
        Assert.NotEmpty(_connector.Requests);
        Assert.All(_connector.Requests, r => Assert.Equal("Bearer secret-token", r.Headers["Authorization"]));
    }

    [Fact]
    public async Task CreateConversation_OtherHost_NothingLeaves()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SpeakAsync(loopback: false));

        Assert.Empty(_credential.Scopes);
        Assert.Empty(_connector.Requests);
    }

    private Task SpeakAsync(bool loopback)
    {
        var options = new ChannelOptions { AppId = Token.AppId, Tenants = [Door.Tenant], AllowLoopback = loopback };
        var adapter = new CloudAdapter(new StrictChannelAuthentication(options, _credential, _http, TimeProvider.System));
        var parameters = new ConversationParameters { Bot = new ChannelAccount("28:" + Token.AppId), Members = [new ChannelAccount("29:u")], TenantId = Door.Tenant };
        return adapter.CreateConversationAsync(Token.AppId, "msteams", _connector.ServiceUrl.AbsoluteUri, null, parameters, (_, _) => Task.CompletedTask, CancellationToken.None);
    }

    private sealed class FixedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("secret-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
