using Meldcode.Domain;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

internal static class SettingsExtensions
{
    /// <summary>Adds the host's own options, checked at start, and the organisations.</summary>
    public static IServiceCollection AddMeldcodeSettings(this IServiceCollection services, IConfiguration configuration)
    {
        // Unknown keys at the top level are StartupCheck's: the environment has many that are none of ours.
        services.AddOptions<BotAccountOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<OrganisatiesOptions>().Configure(options => options.Organisaties = Organisaties(configuration)).ValidateOnStart();
        services.AddOptions<TurnOptions>()
            .Bind(configuration.GetSection(TurnOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddOptions<InboundOptions>()
            .Bind(configuration.GetSection(InboundOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotAccountOptions>, BotAccountOptionsValidator>();
        services.AddSingleton<IValidateOptions<OrganisatiesOptions>, OrganisatiesOptionsValidator>();
        services.AddSingleton<IValidateOptions<TurnOptions>, TurnOptionsValidator>();
        services.AddSingleton<IValidateOptions<InboundOptions>, InboundOptionsValidator>();
        services.AddSingleton<IOrganisatieDirectory, OrganisatieDirectory>();
        return services;
    }

    /// <summary>Without the option the binder would leave out a whole organisation in silence when one value in it is wrong.</summary>
    private static List<OrganisatieOptions> Organisaties(IConfiguration configuration) => configuration
        .GetSection(nameof(OrganisatiesOptions.Organisaties))
        .Get<List<OrganisatieOptions>>(binder => binder.ErrorOnUnknownConfiguration = true) ?? [];
}
