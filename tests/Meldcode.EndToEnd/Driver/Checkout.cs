using System.Reflection;

namespace Meldcode.EndToEnd.Driver;

/// <summary>Where things stand in this checkout.</summary>
public static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The pinned local client with its people; fetched by tests/run.sh or npm ci.</summary>
    public static string LocalClient { get; } = Path.Combine(Root, "src", "Meldcode.Bot", "local-client");

    /// <summary>The bot as built in the same configuration as these tests.</summary>
    public static string BotDll { get; } = Path.Combine(Root, "src", "Meldcode.Bot", "bin", Configuration, "net10.0", "Meldcode.Bot.dll");

    /// <summary>A file under tests/artifacts, which git ignores; its folder exists.</summary>
    public static string Artifact(params string[] parts)
    {
        var file = Path.Combine([Root, "tests", "artifacts", .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private static string Configuration =>
        typeof(Checkout).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Meldcode.Bot.sln")))
            {
                return at.FullName;
            }
        }
        throw new InvalidOperationException("These tests run inside a checkout: no Meldcode.Bot.sln above the test program.");
    }
}
