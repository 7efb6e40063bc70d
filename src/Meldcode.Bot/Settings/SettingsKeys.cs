using System.Reflection;

namespace Meldcode.Bot.Settings;

/// <summary>Compares the keys that were filled in with those that the options classes have.</summary>
internal static class SettingsKeys
{
    /// <summary>Keys that nothing reads, such as a misspelled one. Top-level keys count only when they come from a file:
    /// the environment holds many that are none of ours.</summary>
    public static IEnumerable<string> Unknown(IConfigurationRoot configuration)
    {
        var root = SettingsMap.Root.SelectMany(Properties).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        return configuration.GetChildren().SelectMany(child =>
            root.TryGetValue(child.Key, out var property) ? Unknown(child, property.PropertyType)
            : SettingsMap.Sections.TryGetValue(child.Key, out var type) ? Unknown(child, type)
            : SettingsMap.OfTheFramework.Contains(child.Key) || !IsFromFile(configuration, child.Key) ? []
            : (IEnumerable<string>)[child.Path]);
    }

    private static IEnumerable<string> Unknown(IConfigurationSection section, Type type) =>
        ItemOf(type) is { } item ? section.GetChildren().SelectMany(child => Unknown(child, item))
        : !IsOurs(type) ? section.GetChildren().Select(child => child.Path)
        : section.GetChildren().SelectMany(child => UnknownIn(child, type));

    private static IEnumerable<string> UnknownIn(IConfigurationSection child, Type type) =>
        Properties(type).FirstOrDefault(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } property
            ? Unknown(child, property.PropertyType)
            : [child.Path];

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static bool IsOurs(Type type) =>
        type is { IsClass: true, Namespace: { } name } && name.StartsWith("Meldcode.", StringComparison.Ordinal);

    private static Type? ItemOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(IsSequence)?.GetGenericArguments()[0];

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private static bool IsFromFile(IConfigurationRoot configuration, string key) => configuration.Providers
        .Where(provider => provider is FileConfigurationProvider or StreamConfigurationProvider)
        .Any(provider => provider.GetChildKeys([], null).Contains(key, StringComparer.OrdinalIgnoreCase));
}
