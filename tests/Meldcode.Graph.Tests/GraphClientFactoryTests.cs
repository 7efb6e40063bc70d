using Azure.Identity;

namespace Meldcode.Graph.Tests;

public sealed class GraphClientFactoryTests
{
    private static readonly GraphOptions Filled = new()
    {
        TenantId = "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2",
        ClientId = "1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11",
        Secret = "geheim",
        CertificatePath = "/bestaat/niet.pem",
        FederatedTokenFile = "/bestaat/niet.token",
    };

    [Theory]
    [InlineData(GraphCredentialKind.ManagedIdentity, typeof(ManagedIdentityCredential))]
    [InlineData(GraphCredentialKind.Federated, typeof(WorkloadIdentityCredential))]
    [InlineData(GraphCredentialKind.Certificate, typeof(ClientCertificateCredential))]
    [InlineData(GraphCredentialKind.Secret, typeof(ClientSecretCredential))]
    public void Credential_EachKind_IsThatOfAzureIdentity(GraphCredentialKind kind, Type expected)
    {
        var credential = GraphClientFactory.Credential(Filled with { Credential = kind });

        Assert.IsType(expected, credential);
    }

    [Fact]
    public void Credential_EveryKindButNone_IsChosen()
    {
        var without = Enum.GetValues<GraphCredentialKind>().Where(kind => GraphClientFactory.Credential(Filled with { Credential = kind }) is null);

        Assert.Equal([GraphCredentialKind.None], without);
    }

    [Fact]
    public void Create_NotSetUp_IsNull()
    {
        using var http = new HttpClient();

        Assert.Null(GraphClientFactory.Create(new GraphOptions(), http));
    }

    [Fact]
    public void Create_SetUp_CallsTheAddressOfTheSettings()
    {
        var options = Filled with { Credential = GraphCredentialKind.Secret, BaseUrl = new Uri("http://127.0.0.1:9001/v1.0") };
        using var http = new HttpClient();

        using var client = GraphClientFactory.Create(options, http);

        Assert.Equal("http://127.0.0.1:9001/v1.0", client?.RequestAdapter.BaseUrl);
    }
}
