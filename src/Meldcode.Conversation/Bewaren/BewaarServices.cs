using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Meldcode.Conversation.Bewaren;

internal static class BewaarServices
{
    public static void AddBewaren(this IServiceCollection services)
    {
        services.TryAddSingleton<IDownloadPage, NoPage>();
        services.TryAddSingleton<BewaarAnswers>();
        services.TryAddSingleton<OverzichtAnswers>();
    }

    /// <summary>Where no host offers a page.</summary>
    private sealed class NoPage : IDownloadPage
    {
        public Uri? For(string token) => null;
    }
}
