using Meldcode.Bot.Host;
using Meldcode.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace Meldcode.Bot.Verbs;

/// <summary>The storage of the bot, with the bot's own settings and checks, without the bot.</summary>
/// <param name="settings">Arguments that are settings.</param>
internal sealed class VerbStorage(string[] settings) : IAsyncDisposable
{
    private WebApplication? _app;

    /// <summary>Account that runs the program, as the audit names it.</summary>
    public static string Account => $"account:{Environment.UserName}";

    /// <summary>The services, with a database that has this build's schema and keys that fit it.</summary>
    /// <exception cref="VerbFailedException">A setting of the storage or a key is wrong, or the database is another build's or can't be reached.</exception>
    public async Task<IServiceProvider> OpenAsync(CancellationToken ct)
    {
        var services = OpenAnySchema();
        switch (await services.GetRequiredService<StorageProbe>().CheckAsync(ct))
        {
            case StorageHealth.SchemaDiffers:
                throw new VerbFailedException("Storage: de opslag heeft een ander schema dan deze versie. Start de bot eerst, of werk de opslag bij.");
            case StorageHealth.Unreachable:
                throw new VerbFailedException("Storage: de opslag is er niet of kan niet worden bereikt. Kijk naar Storage in de instellingen, en of de bot hier eerder is gestart.");
        }

        try
        {
            await services.GetRequiredService<KeyCheck>().RunAsync(ct);
        }
        catch (WrongKeyException wrong)
        {
            throw new VerbFailedException(string.Join('\n', WrongKeyText.Of(wrong)));
        }

        return services;
    }

    /// <summary>The services, whatever schema the database has, or none at all.</summary>
    /// <exception cref="VerbFailedException">A setting of the storage or a key is wrong.</exception>
    public IServiceProvider OpenAnySchema()
    {
        _app ??= Build();
        var findings = MeldcodeHost.Findings(_app).Where(IsOfTheStorage).Distinct(StringComparer.Ordinal).ToList();
        return findings.Count == 0 ? _app.Services : throw new VerbFailedException(string.Join('\n', findings));
    }

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static bool IsOfTheStorage(string finding) =>
        finding.StartsWith(StorageOptions.Section, StringComparison.Ordinal) || finding.StartsWith(KeysOptions.Section, StringComparison.Ordinal);

    private WebApplication Build()
    {
        try
        {
            return MeldcodeHost.Create(settings, Quiet).Build();
        }
        catch (InvalidDataException e)
        {
            throw new VerbFailedException($"Een instellingenbestand is geen geldige JSON. {e.Message}");
        }
    }

    /// <summary>Standard output is the answer alone; the log goes where errors go, and only when there is something wrong.</summary>
    private static void Quiet(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(new AuditOrigin("verb")));
        services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Warning;
        });
    }
}
