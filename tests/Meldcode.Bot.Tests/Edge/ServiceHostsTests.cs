using Meldcode.Bot.Edge;

namespace Meldcode.Bot.Tests.Edge;

public class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://SMBA.trafficmanager.net", true)]
    [InlineData("https://x.botframework.com/", true)]
    [InlineData("https://a.b.teams.microsoft.com/", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evil-botframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evil.example/smba.trafficmanager.net", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://a:b@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net:444/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("http://127.0.0.1:1/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("ftp://smba.trafficmanager.net/", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Allows_Address_ByTheList(string? url, bool expected) => Assert.Equal(expected, new ServiceHosts(Options(loopback: false)).Allows(url));

    [Theory]
    [InlineData("http://127.0.0.1:56150/", true)]
    [InlineData("http://localhost:56150/", true)]
    [InlineData("http://10.0.0.1/", false)]
    public void Allows_LoopbackByChoice_OnlyThisMachine(string url, bool expected) => Assert.Equal(expected, new ServiceHosts(Options(loopback: true)).Allows(url));

    private static ChannelOptions Options(bool loopback) => new() { AppId = "a", Tenants = ["t"], AllowLoopback = loopback };
}
