using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Graph;

public static class GraphServices
{
    /// <summary>Adds <see cref="GraphOptions"/>, checked at start.</summary>
    /// <param name="configuration">The whole configuration; section <see cref="GraphOptions.Section"/> is read.</param>
    public static IServiceCollection AddMeldcodeGraph(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.AddOptions<GraphOptions>()
            .Bind(configuration.GetSection(GraphOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        return services;
    }

    /// <summary>What a beheerder should know at start, in Dutch; null when there is nothing to say.</summary>
    public static string? Finding(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Credential == GraphCredentialKind.None
            ? "Graph: niet ingesteld. Meldingen in Teams buiten de chat en e-mail zijn er dan niet."
            : null;
    }
}
