using System.Globalization;
using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Host;

/// <summary>What holds before any setting is read, and the settings that are completed here.</summary>
internal static class HostDefaults
{
    private const string DevelopmentAddress = "http://127.0.0.1:3978";
    private const string DataDirectory = "Storage:DataDirectory";

    /// <summary>Dutch dates and numbers, whatever the machine speaks.</summary>
    public static void SpeakDutch()
    {
        var dutch = CultureInfo.GetCultureInfo("nl-NL");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = dutch;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = dutch;
    }

    /// <summary>The settings files stand in the current folder, or else beside the program.</summary>
    public static WebApplicationOptions Options(string[] arguments) => new()
    {
        Args = arguments,
        ContentRootPath = File.Exists("appsettings.json") || arguments.Any(IsContentRoot) ? null : AppContext.BaseDirectory,
    };

    /// <summary>
    /// A developer's machine listens on itself alone; not in appsettings.Development.json, where it would win from
    /// ASPNETCORE_URLS. A relative data folder is relative to the settings files, not to where somebody stood.
    /// </summary>
    public static void Complete(WebApplicationBuilder builder)
    {
        var completed = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (builder.Environment.IsDevelopment() && !ListenAddresses.AreSet(builder.Configuration))
        {
            completed["urls"] = DevelopmentAddress;
        }
        if (builder.Configuration[DataDirectory] is { Length: > 0 } data)
        {
            completed[DataDirectory] = Path.GetFullPath(data, builder.Environment.ContentRootPath);
        }
        if (builder.Environment.IsDevelopment() && !StartupCheck.HasKey(builder.Configuration))
        {
            completed["Keys:GenerateForDevelopment"] = "true";
        }
        builder.Configuration.AddInMemoryCollection(completed);
    }

    private static bool IsContentRoot(string argument) => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase);
}
