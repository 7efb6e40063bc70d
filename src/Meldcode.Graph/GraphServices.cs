using Meldcode.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph;

public static class GraphServices
{
    /// <summary>
    /// Adds <see cref="GraphOptions"/>, checked at start, and what reaches people through Microsoft 365: two rungs, the
    /// personal chat and absence. They are there without settings too, and then say so.
    /// </summary>
    /// <param name="configuration">The whole configuration; section <see cref="GraphOptions.Section"/> is read.</param>
    public static IServiceCollection AddMeldcodeGraph(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.AddOptions<GraphOptions>()
            .Bind(configuration.GetSection(GraphOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<GraphConnection>();
        services.AddSingleton<IRung, ActivityRung>();
        services.AddSingleton<IRung, EmailRung>();
        services.AddSingleton<IPersonalChat, PersonalChat>();
        services.AddSingleton<IAbsence, Absence>();
        return services;
    }
}
