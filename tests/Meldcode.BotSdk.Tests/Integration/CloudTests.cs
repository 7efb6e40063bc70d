using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace Meldcode.BotSdk.Tests.Integration;

/// <summary>Which cloud a bot belongs to, and whom it lets in there.</summary>
public sealed class CloudTests
{
    private const string Message = """{"type":"message","id":"1","channelId":"msteams","serviceUrl":"http://localhost/","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"}}""";

    [Fact]
    public async Task Create_CredentialsOfNobody_EverybodyIn()
    {
        using var clients = new Clients();
        var adapter = new CloudAdapter(Create(new PasswordServiceClientCredentialFactory(), clients: clients));

        var status = await PostAsync(adapter, null, turn => turn.SendActivityAsync("hoi"));

        Assert.Equal(200, status);
        Assert.Equal("POST http://localhost/v3/conversations/c/activities/1", Assert.Single(clients.Calls));
    }

    [Fact]
    public async Task Create_CredentialsOfAnApp_OnlyWithAToken() =>
        Assert.Equal(401, await PostAsync(new CloudAdapter(Create(new PasswordServiceClientCredentialFactory("app", "geheim", null, null))), null, _ => throw new InvalidOperationException()));

    [Fact]
    [Trait("Sdk", "intree")]
    public async Task Create_NoCredentials_NobodyIn() =>
        Assert.Equal(401, await PostAsync(new CloudAdapter(Create(null)), null, _ => throw new InvalidOperationException()));

    [Fact]
    [Trait("Sdk", "intree")]
    public async Task OpenBot_TokenThatIsNone_IsNotIgnored() =>
        Assert.Equal(401, await PostAsync(new CloudAdapter(), "Bearer a.b.c", _ => throw new InvalidOperationException()));

    [Fact]
    public async Task OpenBot_CallerIsAnonymous()
    {
        var caller = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(new Activity(), null, default);

        Assert.Equal(("AnonymousSkill", "https://api.botframework.com", (string?)null), (caller.ClaimsIdentity.FindFirst("appid")?.Value, caller.Audience, caller.CallerId));
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com", "https://login.microsoftonline.com/{0}")]
    [InlineData("", "https://api.botframework.com", "https://login.microsoftonline.com/{0}")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us")]
    public async Task ChannelService_NamesTheCloud(string? service, string audience, string login)
    {
        var credentials = new Asked();
        var authentication = Create(credentials, service);

        using var connector = await authentication.CreateConnectorFactory(new System.Security.Claims.ClaimsIdentity()).CreateAsync("http://localhost/", null, default);

        Assert.Equal(audience, authentication.GetOriginatingAudience());
        Assert.Equal((audience, login, true), credentials.With);
    }

    [Fact]
    public void ChannelService_Unknown_Throws() => Assert.Throws<ArgumentException>(() => Create(new PasswordServiceClientCredentialFactory(), "https://elsewhere.example"));

    [Fact]
    public void ChannelService_FromSettings()
    {
        Assert.Equal("https://api.botframework.us", new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", GovernmentAuthenticationConstants.ChannelService))).GetOriginatingAudience());
        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", "elsewhere"))));
    }

    [Fact]
    public async Task OwnCloud_AsDescribed()
    {
        var credentials = new Asked();
        var authentication = new ConfigurationBotFrameworkAuthentication(
            Settings(("ChannelService", "elsewhere"), ("ToChannelFromBotLoginUrl", "https://login.example"), ("ToChannelFromBotOAuthScope", "https://scope.example"), ("ValidateAuthority", "false")),
            credentials);

        using var connector = await authentication.CreateConnectorFactory(new System.Security.Claims.ClaimsIdentity()).CreateAsync("http://localhost/", null, default);

        Assert.Equal(("https://scope.example", "https://login.example", false), credentials.With);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("", "", "", "")]
    [InlineData("MultiTenant", "app", "geheim", "tenant")]
    [InlineData("SomethingElse", "app", null, null)]
    [InlineData("singletenant", "app", "geheim", "tenant")]
    [InlineData("UserAssignedMsi", "app", null, "tenant")]
    public async Task Identity_FromSettings(string? type, string? id, string? password, string? tenant)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Identity(type, id, password, tenant));

        Assert.Equal(string.IsNullOrEmpty(id), await factory.IsAuthenticationDisabledAsync(default));
        Assert.Equal(id == "app", await factory.IsValidAppIdAsync("app", default));
    }

    [Theory]
    [InlineData("SingleTenant", null, "geheim", "tenant")]
    [InlineData("SingleTenant", "app", " ", "tenant")]
    [InlineData("SingleTenant", "app", "geheim", "")]
    [InlineData("UserAssignedMSI", "", null, "tenant")]
    [InlineData("UserAssignedMSI", "app", null, null)]
    [InlineData("UserAssignedMSI", "app", "geheim", "tenant")]
    public void Identity_IncompleteOrTooMuch_Throws(string type, string? id, string? password, string? tenant) =>
        Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Identity(type, id, password, tenant)));

    private static BotFrameworkAuthentication Create(ServiceClientCredentialsFactory? credentials, string? channelService = null, IHttpClientFactory? clients = null) =>
        BotFrameworkAuthenticationFactory.Create(channelService, false, null, null, null, null, null, null, null, credentials, new AuthenticationConfiguration(), clients, null);

    private static async Task<int> PostAsync(CloudAdapter adapter, string? authorization, Func<ITurnContext, Task> turn)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Message));
        http.Request.Headers["Authorization"] = authorization;

        await adapter.ProcessAsync(http.Request, http.Response, new Bot(turn), http.RequestAborted);

        return http.Response.StatusCode;
    }

    private static IConfiguration Identity(string? type, string? id, string? password, string? tenant) => Settings(
        (MicrosoftAppCredentials.MicrosoftAppTypeKey, type),
        (MicrosoftAppCredentials.MicrosoftAppIdKey, id),
        (MicrosoftAppCredentials.MicrosoftAppPasswordKey, password),
        (MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant));

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build();

    private sealed class Bot(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }

    private sealed class Asked : ServiceClientCredentialsFactory
    {
        public (string? Audience, string? Login, bool Validate) With { get; private set; }

        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<Microsoft.Rest.ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        {
            With = (audience, loginEndpoint, validateAuthority);
            return Task.FromResult<Microsoft.Rest.ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }
    }

    private sealed class Clients : HttpMessageHandler, IHttpClientFactory
    {
        public List<string> Calls { get; } = [];

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add($"{request.Method} {request.RequestUri}");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"x"}""") });
        }
    }
}
