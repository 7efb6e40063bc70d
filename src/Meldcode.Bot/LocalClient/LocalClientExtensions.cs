using Microsoft.Extensions.Options;

namespace Meldcode.Bot.LocalClient;

public static class LocalClientExtensions
{
    /// <summary>
    /// Starts the local Teams client beside the bot. Does nothing outside Development, or with LocalClient:Enabled
    /// false; then neither its settings nor its folder are read.
    /// </summary>
    public static WebApplicationBuilder AddLocalClient(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(LocalClientOptions.Section);
        if (!builder.Environment.IsDevelopment() || !section.GetValue(nameof(LocalClientOptions.Enabled), defaultValue: true))
        {
            return builder;
        }
        builder.Services.AddOptions<LocalClientOptions>()
            .Bind(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<LocalClientOptions>, LocalClientOptionsValidator>();
        builder.Services.AddSingleton(new LocalClientConsole(Console.Out));
        builder.Services.AddSingleton<LocalClientPackages>();
        builder.Services.AddHostedService<LocalClientService>();
        return builder;
    }
}
