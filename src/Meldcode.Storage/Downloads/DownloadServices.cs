using Meldcode.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

internal static class DownloadServices
{
    public static void AddMeldcodeDownloads(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<DownloadOptions>, DownloadOptionsValidator>();
        services.AddOptions<DownloadOptions>()
            .Bind(configuration.GetSection(DownloadOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IDownloads, Downloads>();
        services.AddSingleton<ICasusErasure, CasusErasure>();
        services.AddSingleton<IFigures, Figures>();
    }
}
