using System.Diagnostics;
using System.Text;

namespace Meldcode.Bot.Tests.Verbs;

/// <summary>The program as a beheerder runs it: somewhere without settings, in an environment that could not start the bot.</summary>
public sealed class VerbProcessTests
{
    [Fact]
    public async Task Process_Paths_GivesTheAnswerAsUtf8BytesAndNothingElse()
    {
        var (exitCode, output, error) = await RunAsync("paths", "--protocol", "inos");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Encoding.UTF8.GetBytes(VerbRun.Of("paths", "--protocol", "inos").Output), output);
    }

    [Fact]
    public async Task Process_UnknownVerb_EndsWithTwo()
    {
        var (exitCode, output, error) = await RunAsync("padden");

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("padden", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("meldcode-verb-");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Meldcode.Bot.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "geen adres";
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        Assert.Empty(folder.GetFileSystemInfos());
        folder.Delete();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
