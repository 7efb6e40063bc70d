using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph.Tests;

public sealed class GraphOptionsTests
{
    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0", true)]
    [InlineData("https://graph.microsoft.com/v1.0/", true)]
    [InlineData("https://graph.microsoft.us/v1.0", true)]
    [InlineData("https://dod-graph.microsoft.us/v1.0", true)]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0", true)]
    [InlineData("http://127.0.0.1:9001/v1.0", true)]
    [InlineData("http://graph.microsoft.com/v1.0", false)]
    [InlineData("https://graph.microsoft.com/beta", false)]
    [InlineData("https://graph.microsoft.com:444/v1.0", false)]
    [InlineData("https://graph.microsoft.com.example.invalid/v1.0", false)]
    [InlineData("https://graph.microsoft.com@example.invalid/v1.0", false)]
    [InlineData("https://example.invalid/v1.0", false)]
    public void Validate_BaseUrl_MustBeAGraphOfMicrosoftsOrThisMachine(string url, bool allowed)
    {
        var options = new GraphOptions { BaseUrl = new Uri(url) };

        Assert.Equal(allowed, !options.Validate(new ValidationContext(options)).Any());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("http://127.0.0.1:5181", true)]
    [InlineData("https://login.microsoftonline.com", false)]
    [InlineData("http://login.example.invalid", false)]
    [InlineData("onzin", false)]
    public void Validate_AuthorityHost_IsAnEmulatorOnThisMachineOrNothing(string authority, bool allowed)
    {
        var options = new GraphOptions { AuthorityHost = authority };

        Assert.Equal(allowed, !options.Validate(new ValidationContext(options)).Any());
    }

    [Theory]
    [InlineData("Mailbox", "meldcode@voorbeeld.invalid", true)]
    [InlineData("Mailbox", "3b6f0d52-8c41-4f5e-9a7d-2c1e0b9f8a76", true)]
    [InlineData("Mailbox", "", true)]
    [InlineData("Mailbox", "meldcode", false)]
    [InlineData("Mailbox", "a@b/../me", false)]
    [InlineData("TeamsAppId", "geen-guid", false)]
    [InlineData("TenantId", "voorbeeld.onmicrosoft.com", false)]
    [InlineData("TimeoutSeconds", "0", false)]
    [InlineData("CallsPerSecond", "6", false)]
    public void AddMeldcodeGraph_Value_IsHeldAgainstItsLimits(string key, string value, bool allowed)
    {
        using var services = Bound(($"Graph:{key}", value));

        var fault = Record.Exception(() => services.GetRequiredService<IOptions<GraphOptions>>().Value);

        Assert.Equal(allowed, fault is not OptionsValidationException);
    }

    [Fact]
    public void AddMeldcodeGraph_UnknownKey_IsRefused()
    {
        using var services = Bound(("Graph:Certificaat", "x"));

        Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IOptions<GraphOptions>>().Value);
    }

    [Fact]
    public void AddMeldcodeGraph_CertificateWithoutFile_IsRefused()
    {
        using var services = Bound(("Graph:Credential", "Certificate"));

        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<GraphOptions>>().Value);

        Assert.Contains(refusal.Failures, failure => failure.Contains("Graph:CertificatePath", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_NotSetUp_SaysWhatThereIsNot()
    {
        Assert.StartsWith("Graph: niet ingesteld", Assert.Single(GraphFindings.Of(new GraphOptions(), [("School", "t1")])), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_HalfSetUp_NamesEachRungThatIsNotThere()
    {
        var options = new GraphOptions { Credential = GraphCredentialKind.ManagedIdentity, TenantId = "t1" };

        var findings = GraphFindings.Of(options, [("School", "T1"), ("Andere school", "t2")]);

        Assert.Equal(["Graph:TeamsAppId", "Graph:Mailbox", "Graph:TenantId"], findings.Select(finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Contains("Andere school", findings[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_AllSetUp_AreNone()
    {
        var options = new GraphOptions { Credential = GraphCredentialKind.ManagedIdentity, TenantId = "t1", TeamsAppId = "a", Mailbox = "b" };

        Assert.Empty(GraphFindings.Of(options, [("School", "t1")]));
    }

    private static ServiceProvider Bound(params (string Key, string? Value)[] settings) => new ServiceCollection()
        .AddMeldcodeGraph(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build())
        .BuildServiceProvider();
}
