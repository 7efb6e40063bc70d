using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

/// <summary>No token, no call; and never a try of our own on top.</summary>
public sealed class LoginFaultTests
{
    private static readonly RungResult Refused = new RungResult.Later(TimeSpan.FromMinutes(5), RungFault.Forbidden);
    private static readonly RungResult Down = new RungResult.Later(TimeSpan.FromMinutes(1), RungFault.Outage);
    private static readonly RungResult Slow = new RungResult.Later(TimeSpan.FromMinutes(1), RungFault.Timeout);

    private static readonly (PlannedAnswer Answer, RungResult Result)[] All =
    [
        (new(400, """{"error":"invalid_request","error_description":"AADSTS90002"}"""), Refused),
        (new(401, """{"error":"invalid_client","error_description":"AADSTS7000215"}"""), Refused),
        (new(429), Down),
        (new(500), Down),
        (new(503, RetryAfterSeconds: 30), Down),
        (PlannedAnswer.Cut, Down),
        (PlannedAnswer.Silence, Slow),
        (PlannedAnswer.Slow(200), Slow),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Send_LoginFails_IsLaterAndNothingIsCalled(int which)
    {
        var (answer, expected) = All[which];
        await using var reach = await Reach.StartAsync(settings: ("TimeoutSeconds", answer.Manner == Manner.Whole ? "10" : "1"));
        reach.Graph.LoginFaults.NextAt("/token", answer, times: 9);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(expected, result);
        Assert.Empty(reach.Graph.Requests);
        Assert.Single(reach.Graph.Logins);
    }

    [Theory]
    [InlineData("Secret", "een-ander-geheim")]
    [InlineData("ClientId", "1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c12")]
    public async Task Send_WrongCredential_IsLaterAndAnError(string key, string value)
    {
        await using var reach = await Reach.StartAsync(settings: (key, value));

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(Refused, result);
        Assert.StartsWith("Error 2002", Assert.Single(reach.Log.All), StringComparison.Ordinal);
        Assert.DoesNotContain(value, reach.Log.All[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_TokenIsRefused_IsLaterAndNotTriedAgain()
    {
        await using var reach = await Reach.StartAsync();
        reach.Graph.RevokeTokens();

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Equal(Refused, result);
        Assert.Single(reach.Graph.Requests);
    }

    [Fact]
    public async Task Send_Twice_AsksOneToken()
    {
        await using var reach = await Reach.StartAsync();

        await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);
        await reach.Email.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.Single(reach.Graph.Logins);
    }

    [Fact]
    public async Task Send_WithCertificate_LogsInWithAnAssertionAndNoSecret()
    {
        using var file = new TextFile(Certificate());
        await using var reach = await Reach.StartAsync(settings: [("Credential", "Certificate"), ("CertificatePath", file.Path), ("Secret", "")]);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.IsType<RungResult.Sent>(result);
        Assert.Contains("client_assertion=", Assert.Single(reach.Graph.Logins).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithAFederatedToken_LogsInWithIt()
    {
        using var file = new TextFile("kop.inhoud.handtekening");
        await using var reach = await Reach.StartAsync(settings: [("Credential", "Federated"), ("FederatedTokenFile", file.Path), ("Secret", "")]);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.IsType<RungResult.Sent>(result);
        Assert.Contains("client_assertion=kop.inhoud.handtekening", Assert.Single(reach.Graph.Logins).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_CertificateFileIsNotThere_IsLater()
    {
        await using var reach = await Reach.StartAsync(settings: [("Credential", "Certificate"), ("CertificatePath", "/bestaat/niet.pem")]);

        var result = await reach.Activity.TryAsync(Reach.Notice(), Reach.Receiver, CancellationToken.None);

        Assert.IsType<RungResult.Later>(result);
        Assert.Empty(reach.Graph.Requests);
    }

    private static string Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=meldcode", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(from, from.AddYears(30));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    private sealed class TextFile : IDisposable
    {
        public TextFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".pem");

        public void Dispose() => File.Delete(Path);
    }
}
