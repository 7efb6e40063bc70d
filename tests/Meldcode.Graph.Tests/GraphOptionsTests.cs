using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph.Tests;

public sealed class GraphOptionsTests
{
    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0", true)]
    [InlineData("https://graph.microsoft.us/v1.0", true)]
    [InlineData("http://127.0.0.1:9001/v1.0", true)]
    [InlineData("http://graph.microsoft.com/v1.0", false)]
    public void Validate_BaseUrl_MustBeHttpsOrThisMachine(string url, bool allowed)
    {
        var options = new GraphOptions { BaseUrl = new Uri(url) };

        Assert.Equal(allowed, !options.Validate(new ValidationContext(options)).Any());
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
    public void Finding_NotSetUp_SaysSo()
    {
        Assert.StartsWith("Graph: niet ingesteld", GraphServices.Finding(new GraphOptions()), StringComparison.Ordinal);
        Assert.Null(GraphServices.Finding(new GraphOptions { Credential = GraphCredentialKind.ManagedIdentity }));
    }

    private static ServiceProvider Bound(params (string Key, string? Value)[] settings) => new ServiceCollection()
        .AddMeldcodeGraph(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build())
        .BuildServiceProvider();
}
