namespace Meldcode.Graph.Tests;

public sealed class GraphCloudTests
{
    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/.default", "login.microsoftonline.com", "teams.microsoft.com")]
    [InlineData("https://graph.microsoft.us/v1.0", "https://graph.microsoft.us/.default", "login.microsoftonline.us", "gov.teams.microsoft.us")]
    [InlineData("https://dod-graph.microsoft.us/v1.0", "https://dod-graph.microsoft.us/.default", "login.microsoftonline.us", "dod.teams.microsoft.us")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0", "https://microsoftgraph.chinacloudapi.cn/.default", "login.chinacloudapi.cn", "teams.microsoftonline.cn")]
    [InlineData("http://127.0.0.1:5181/v1.0", "https://graph.microsoft.com/.default", "login.microsoftonline.com", "teams.microsoft.com")]
    public void Of_Address_ScopeLoginAndTeamsFollow(string url, string scope, string login, string teams)
    {
        var options = new GraphOptions { BaseUrl = new Uri(url), TeamsAppId = "app", TenantId = "tenant" };

        var cloud = GraphCloud.Of(options.BaseUrl)!;

        Assert.Equal((scope, login), (cloud.Scope, cloud.Login.Host));
        Assert.Equal($"https://{teams}/l/entity/app/conversations?tenantId=tenant", ChatLink.To(options).AbsoluteUri);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com.example.invalid/v1.0")]
    [InlineData("https://graph.microsoft.com:8443/v1.0")]
    public void Of_AnotherHost_IsNoCloud(string url) => Assert.Null(GraphCloud.Of(new Uri(url)));
}
