using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>The stand-in refuses what Graph refuses; otherwise the tests that lean on it say nothing.</summary>
public sealed class GraphEmulatorTests : IAsyncLifetime, IDisposable
{
    private const string Activity = """
        {"topic":{"source":"text","value":"x","webUrl":"https://teams.microsoft.com/l/x"},"activityType":"berichtKlaar","previewText":{"content":"x"}}
        """;

    private const string Mail = """
        {"message":{"subject":"x","body":{"contentType":"text","content":"x"},"toRecipients":[{"emailAddress":{"address":"a@b.invalid"}}]},"saveToSentItems":false}
        """;

    private const string Installation = """
        {"teamsApp@odata.bind":"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/5f3d2c11-9a3e-4a59-6c5f-1f0e6e2c0b7a","consentedPermissionSet":{"resourceSpecificPermissions":[{"permissionValue":"TeamsActivity.Send.User","permissionType":"Application"}]}}
        """;

    private readonly HttpClient _http = new();
    private GraphEmulator _graph = null!;

    public static TheoryData<string, string> WrongActivities => Changes(
        Activity,
        ("\"activityType\":\"berichtKlaar\",", ""),
        ("berichtKlaar", "meldingGeadviseerd"),
        ("\"topic\"", "\"onderwerp\""),
        ("\"source\":\"text\"", "\"source\":\"url\""),
        (",\"webUrl\":\"https://teams.microsoft.com/l/x\"", ""),
        ("https://teams.microsoft.com/l/x", "https://example.invalid/"),
        ("{\"content\":\"x\"}", "\"x\""),
        ("{\"content\":\"x\"}", "{}"),
        ("{\"content\":\"x\"}", "{\"content\":\"x\"},\"recipient\":{}"),
        ("{\"content\":\"x\"}", "{\"content\":\"x\"},\"chainId\":\"12\""),
        ("{\"content\":\"x\"}", "{\"content\":\"x\"},\"chainId\":1.5"),
        ("{\"content\":\"x\"}", "{\"content\":\"x\"},\"templateParameters\":{}"),
        ("{\"content\":\"x\"}", "{\"content\":\"x\"},\"teamsAppId\":\"1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11\""));

    public static TheoryData<string, string> WrongMails => Changes(
        Mail,
        ("\"saveToSentItems\":false", "\"saveToSentItems\":\"false\""),
        ("a@b.invalid", "geen adres"),
        ("[{\"emailAddress\":{\"address\":\"a@b.invalid\"}}]", "[]"),
        ("\"subject\":\"x\",", ""),
        ("\"contentType\":\"text\"", "\"contentType\":\"rtf\""),
        ("\"subject\"", "\"internetMessageHeaders\":[{\"name\":\"Bcc\",\"value\":\"x\"}],\"subject\""),
        ("\"subject\"", "\"onbekend\":1,\"subject\""));

    public static TheoryData<string, string> WrongInstallations => Changes(
        Installation,
        ("TeamsActivity.Send.User", "TeamsAppInstallation.Read.User"),
        ("[{\"permissionValue\":\"TeamsActivity.Send.User\",\"permissionType\":\"Application\"}]", "[]"),
        ("\"permissionType\":\"Application\"", "\"permissionType\":\"Alles\""),
        ("teamsApp@odata.bind", "teamsApp"));

    public async Task InitializeAsync()
    {
        _graph = await GraphEmulator.StartAsync();
        _graph.People.Add(new GraphPerson(Reach.Person) { Mail = Reach.Mail });
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync());
    }

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Post_AsDocumented_IsAccepted()
    {
        _graph.People.Install(Reach.Person);

        Assert.Equal(204, await PostAsync($"users/{Reach.Person}/teamwork/sendActivityNotification", Activity));
        Assert.Equal(202, await PostAsync($"users/{Reach.Mailbox}/sendMail", Mail));
        Assert.Equal(409, await PostAsync($"users/{Reach.Person}/teamwork/installedApps", Installation));
        Assert.Empty(_graph.Violations);
    }

    [Theory]
    [MemberData(nameof(WrongActivities))]
    public async Task Activity_NotAsDocumented_IsAViolation(string change, string body)
    {
        _graph.People.Install(Reach.Person);

        await RefusedAsync($"users/{Reach.Person}/teamwork/sendActivityNotification", change, body);
    }

    [Theory]
    [MemberData(nameof(WrongMails))]
    public Task Mail_NotAsDocumented_IsAViolation(string change, string body) => RefusedAsync($"users/{Reach.Mailbox}/sendMail", change, body);

    [Theory]
    [MemberData(nameof(WrongInstallations))]
    public Task Installation_NotAsTheManifest_IsAViolation(string change, string body) => RefusedAsync($"users/{Reach.Person}/teamwork/installedApps", change, body);

    [Theory]
    [InlineData("GET", "users")]
    [InlineData("DELETE", "users/x")]
    [InlineData("PUT", "users/x/sendMail")]
    [InlineData("POST", "users/x/teamwork/sendactivitynotification")]
    [InlineData("POST", "users/x//sendMail")]
    [InlineData("GET", "me/presence")]
    [InlineData("GET", "users/x/presence?$select=activity")]
    [InlineData("GET", "users/x/messages")]
    public async Task Call_NotOneOfTheBots_IsAViolation(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{_graph.BaseUrl}/{path}");
        using var response = await _http.SendAsync(request, CancellationToken.None);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Single(_graph.Violations);
    }

    [Fact]
    public async Task Post_AsText_IsAViolation() => await RefusedAsync($"users/{Reach.Mailbox}/sendMail", "text/plain", Mail, "text/plain");

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer verzonnen")]
    [InlineData("Basic emulator-token-1")]
    public async Task Call_WithoutAToken_Is401(string? authorization)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_graph.BaseUrl}/users/{Reach.Person}/presence");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(request, CancellationToken.None);

        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task Error_Form_IsThatOfGraph()
    {
        using var response = await _http.GetAsync(new Uri($"{_graph.BaseUrl}/users/3b6f0d52-8c41-4f5e-9a7d-000000000000/presence"), CancellationToken.None);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None))!["error"]!;
        Assert.Equal("NotFound", (string?)error["code"]);
        Assert.NotNull(error["message"]);
        Assert.Equal(response.Headers.GetValues("request-id").Single(), (string?)error["innerError"]!["request-id"]);
    }

    [Fact]
    public async Task Token_AfterAnHour_IsRefused()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var reach = await Reach.StartAsync(time: time);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(reach.Graph));
        var presence = new Uri($"{reach.Graph.BaseUrl}/users/{Reach.Person}/presence");

        using var before = await http.GetAsync(presence, CancellationToken.None);
        time.Advance(TimeSpan.FromHours(1));
        using var after = await http.GetAsync(presence, CancellationToken.None);

        Assert.Equal((200, 401), ((int)before.StatusCode, (int)after.StatusCode));
    }

    private static TheoryData<string, string> Changes(string right, params (string From, string To)[] changes)
    {
        var data = new TheoryData<string, string>();
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from, right, StringComparison.Ordinal);
            data.Add($"{from} -> {to}", right.Replace(from, to, StringComparison.Ordinal));
        }
        return data;
    }

    private async Task RefusedAsync(string path, string change, string body, string type = "application/json")
    {
        Assert.True(await PostAsync(path, body, type) == 400, change);
        Assert.Single(_graph.Violations);
    }

    private async Task<int> PostAsync(string path, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await _http.PostAsync(new Uri($"{_graph.BaseUrl}/{path}"), content, CancellationToken.None);
        return (int)response.StatusCode;
    }

    private Task<string> TokenAsync() => TokenAsync(_graph);

    private async Task<string> TokenAsync(GraphEmulator graph)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = graph.Tenant.ClientId,
            ["client_secret"] = graph.Tenant.Secret,
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        using var response = await _http.PostAsync(new Uri($"{graph.Authority}{graph.Tenant.TenantId}/oauth2/v2.0/token"), form, CancellationToken.None);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync(CancellationToken.None))!["access_token"]!;
    }
}
