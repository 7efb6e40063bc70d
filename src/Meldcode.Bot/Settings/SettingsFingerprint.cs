using System.Security.Cryptography;
using System.Text;

namespace Meldcode.Bot.Settings;

/// <summary>One hash over every setting that this program knows, so that a change shows. Secrets stay out of it: a hash of a short one can be guessed.</summary>
internal static class SettingsFingerprint
{
    private static readonly string[] Secrets = ["MicrosoftAppPassword", "Secret", "Password", "Value", "ConnectionString"];

    /// <summary>Lower-case hexadecimal.</summary>
    public static string Of(IConfiguration configuration)
    {
        var lines = Known(configuration).SelectMany(section => section.AsEnumerable())
            .Where(setting => setting.Value is not null && !IsSecret(setting.Key))
            .Select(setting => $"{setting.Key.ToUpperInvariant()}={setting.Value}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static IEnumerable<IConfigurationSection> Known(IConfiguration configuration) => SettingsMap.Sections.Keys
        .Concat(SettingsMap.OfTheFramework)
        .Concat(SettingsMap.Root.SelectMany(type => type.GetProperties().Where(property => property.CanWrite).Select(property => property.Name)))
        .Select(configuration.GetSection);

    private static bool IsSecret(string key) => Secrets.Contains(key.Split(':')[^1], StringComparer.OrdinalIgnoreCase);
}
