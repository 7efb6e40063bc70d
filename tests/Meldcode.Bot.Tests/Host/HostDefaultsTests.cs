using Meldcode.Bot.Host;
using Microsoft.AspNetCore.Builder;

namespace Meldcode.Bot.Tests.Host;

public sealed class HostDefaultsTests
{
    [Theory]
    [InlineData("Development", "http://127.0.0.1:3978")]
    [InlineData("Production", null)]
    public void Complete_NoAddress_IsLoopbackInDevelopmentOnly(string environment, string? expected)
    {
        Assert.Equal(expected, Completed(environment).Configuration["urls"]);
    }

    [Fact]
    public void Complete_AddressGiven_StaysAsItIs()
    {
        Assert.Equal("http://127.0.0.1:5555", Completed("Development", "--urls=http://127.0.0.1:5555").Configuration["urls"]);
    }

    [Fact]
    public void Complete_RelativeDataDirectory_IsBesideTheSettings()
    {
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "data"), Completed("Development", "--Storage:DataDirectory=data").Configuration["Storage:DataDirectory"]);
    }

    private static WebApplicationBuilder Completed(string environment, params string[] arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = AppContext.BaseDirectory,
            Args = arguments,
        });
        HostDefaults.Complete(builder);
        return builder;
    }
}
