using System.Diagnostics;
using Meldcode.Bot.Tests.LocalClient;

namespace Meldcode.Bot.Tests.Host;

/// <summary>One run of the built program as a process of its own, in a folder of its own, to its end.</summary>
internal sealed record ProgramRun(int ExitCode, byte[] Output, string Error, IReadOnlyList<string> Files)
{
    /// <param name="settings">Text of an appsettings.json in the folder; null for none.</param>
    public static async Task<ProgramRun> OfAsync(string[] arguments, string? settings = null, params (string Name, string Value)[] environment)
    {
        using var folder = new TemporaryFolder();
        if (settings is not null)
        {
            folder.Write("appsettings.json", settings);
        }
        using var process = Process.Start(Start(arguments, folder.FullPath, environment))!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        var files = Directory.GetFileSystemEntries(folder.FullPath).Select(file => Path.GetFileName(file)!);
        return new ProgramRun(process.ExitCode, output.ToArray(), await error, [.. files]);
    }

    private static ProcessStartInfo Start(string[] arguments, string folder, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Meldcode.Bot.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return start;
    }
}
