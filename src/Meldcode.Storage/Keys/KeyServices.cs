using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

internal static class KeyServices
{
    /// <summary>Adds <see cref="KeyRing"/>, <see cref="Vault"/>, <see cref="KeyCheck"/> and <see cref="KeyRotation"/>.</summary>
    public static void AddMeldcodeKeys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<KeysOptions>, KeysOptionsValidator>();
        services.AddOptions<KeysOptions>()
            .Bind(configuration.GetSection(KeysOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton(Ring);
        services.AddSingleton<Vault>();
        services.AddSingleton(provider => new KeyCheck(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<KeyRing>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<KeyCheck>>()));
        services.AddSingleton(provider => new KeyRotation(
            provider.GetRequiredService<StorageTransaction>(), provider.GetRequiredService<KeyRing>(), provider.GetRequiredService<Vault>(),
            provider.GetRequiredService<TamperAlarm>(), provider.GetRequiredService<TimeProvider>()));
    }

    private static KeyRing Ring(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<KeysOptions>>().Value;
        if (KeyRingReader.Read(options).Ring is { } ring)
        {
            return ring;
        }

        if (!options.GenerateForDevelopment)
        {
            throw new InvalidOperationException("there is no key in the ring; the host refuses to start without one");
        }

        provider.GetRequiredService<DataDirectory>().Prepare();
        return DevelopmentKey.Ring(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory);
    }
}
