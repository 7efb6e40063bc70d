using System.Security.Cryptography;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="ICasusStore"/>, <see cref="IStorage"/>, <see cref="DeliveryClaims"/>, <see cref="SchemaMigrator"/>,
    /// <see cref="CasusIndex"/> and <see cref="StorageProbe"/>. Needs <see cref="IOrganisatieDirectory"/> from elsewhere. Nothing works before <see cref="SchemaMigrator.MigrateAsync"/> has run.
    /// </summary>
    /// <param name="configuration">The whole configuration; section <see cref="StorageOptions.Section"/> is read.</param>
    public static IServiceCollection AddMeldcodeStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMeldcodeKeys(configuration);
        AddDatabase(services);
        AddCasussen(services);
        services.AddMeldcodeDownloads(configuration);
        services.AddNotices(configuration);
        services.AddMeldcodeUpkeep();
        services.AddSingleton<BotStateCodec>();
        services.AddSingleton<IStorage, BotStateStorage>();
        return services;
    }

    private static void AddDatabase(IServiceCollection services)
    {
        services.AddSingleton(provider => Engine(Options(provider)));
        services.AddDbContextFactory<MeldcodeDbContext>((provider, options) =>
        {
            provider.GetRequiredService<IEngine>().Configure(options);
            options.AddInterceptors(RowSeals.Instance);
            options.EnableSensitiveDataLogging(false);
            options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
        });
        services.AddMeldcodeAudit();
        services.AddSingleton<StorageTransaction>();
        services.AddSingleton(provider => SchemaScript.BuiltIn(provider.GetRequiredService<IEngine>().SchemaFolder));
        services.AddSingleton(provider => new DataDirectory(Options(provider).DataDirectory, Logger<DataDirectory>(provider)));
        services.AddSingleton(provider => new SchemaMigrator(
            provider.GetRequiredService<IDbContextFactory<MeldcodeDbContext>>(),
            provider.GetRequiredService<IEngine>(),
            provider.GetRequiredService<IReadOnlyList<SchemaScript>>(),
            provider.GetRequiredService<DataDirectory>(),
            provider.GetRequiredService<TimeProvider>(),
            Logger<SchemaMigrator>(provider)));
        services.AddSingleton(provider => new ScheduleStore(
            Options(provider), provider.GetRequiredService<DataDirectory>(), Logger<ScheduleStore>(provider)));
        services.AddSingleton(provider => new StorageProbe(
            provider.GetRequiredService<StorageTransaction>(),
            provider.GetRequiredService<IReadOnlyList<SchemaScript>>(),
            Logger<StorageProbe>(provider)));
    }

    private static void AddCasussen(IServiceCollection services)
    {
        services.AddSingleton<JournalCodec>();
        services.AddSingleton<Journal>();
        services.AddSingleton(_ => new KenmerkSource(RandomNumberGenerator.Create()));
        services.AddSingleton<CasusStore>();
        services.AddSingleton<ICasusStore>(provider => provider.GetRequiredService<CasusStore>());
        services.AddSingleton<IAuditReader>(provider => provider.GetRequiredService<CasusStore>());
        services.AddSingleton(provider => new DeliveryClaims(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new CasusIndex(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<Journal>(), Logger<CasusIndex>(provider)));
    }

    private static IEngine Engine(StorageOptions options) =>
        options.Provider == StorageOptions.Postgres ? new PostgresEngine(options) : new SqliteEngine(options);

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

    private static ILogger<T> Logger<T>(IServiceProvider provider) => provider.GetRequiredService<ILogger<T>>();
}
