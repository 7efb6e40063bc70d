#nullable enable
using System.Reflection;

namespace Meldcode.TestKit.Rendering;

/// <summary>Where the things are that the renderer needs and the build does not bring.</summary>
internal static class RendererFiles
{
    private const string HowToGetIt = "Run 'bash tests/run.sh' once: it installs it.";

    private const string Renderer = "node_modules/adaptivecards/dist/adaptivecards.min.js";

    private static readonly string Folder = Metadata("CardRendering");

    public static string Chromium => Existing("Chromium", ChromiumPath());

    public static Task<string> HostConfigAsync(CancellationToken ct) => ReadAsync("teams-host-config.json", ct);

    /// <summary>One page that holds all it needs, so that it asks nothing of the network.</summary>
    public static async Task<string> PageAsync(CancellationToken ct)
    {
        var style = await ReadAsync("teams.css", ct);
        var scripts = new[] { await ReadAsync(Renderer, ct), await ReadAsync("markdown.js", ct), await ReadAsync("renderer.js", ct) };
        var inline = string.Concat(scripts.Select(script => $"<script>{script.Replace("</script", "<\\/script", StringComparison.Ordinal)}</script>"));
        return $"<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><style>{style}</style>{inline}</head><body><div id=\"card\"></div></body></html>";
    }

    /// <summary>Playwright looks beside the test's assembly first, which is right where a project has its own copy.</summary>
    public static void PointPlaywrightAtItsDriver()
    {
        const string variable = "PLAYWRIGHT_DRIVER_SEARCH_PATH";
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright")))
        {
            Environment.SetEnvironmentVariable(variable, Environment.GetEnvironmentVariable(variable) ?? Metadata("PlaywrightDriver"));
        }
    }

    private static Task<string> ReadAsync(string file, CancellationToken ct) =>
        File.ReadAllTextAsync(Existing($"tests/Meldcode.TestKit/Rendering/{file}", Path.Combine(Folder, file)), ct);

    private static string ChromiumPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists) ?? "/usr/bin/chromium";
    }

    private static string Existing(string what, string path) =>
        File.Exists(path) ? path : throw new InvalidOperationException($"Cards are drawn with {what}, which is not at {path}. {HowToGetIt}");

    private static string Metadata(string key) =>
        typeof(RendererFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
