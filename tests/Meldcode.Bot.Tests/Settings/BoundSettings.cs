using Meldcode.Bot.LocalClient;
using Meldcode.Bot.Settings;
using Meldcode.Bot.Telemetry;
using Meldcode.Graph;
using Meldcode.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Settings;

/// <summary>All options classes bound to one configuration, as the host does it.</summary>
internal static class BoundSettings
{
    public static ServiceProvider Of(IConfiguration configuration)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddConfiguration(configuration);
        builder.AddTelemetry();
        builder.AddLocalClient();
        builder.Services.AddMeldcodeSettings(builder.Configuration);
        builder.Services.AddMeldcodeStorage(builder.Configuration);
        builder.Services.AddMeldcodeGraph(builder.Configuration);
        return builder.Services.BuildServiceProvider();
    }
}
