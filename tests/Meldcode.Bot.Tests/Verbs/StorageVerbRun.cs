using Meldcode.Bot.Verbs;

namespace Meldcode.Bot.Tests.Verbs;

/// <summary>What one call of a verb on the storage gave back.</summary>
internal sealed record StorageVerbRun(int? ExitCode, string Output, string Error)
{
    public static async Task<StorageVerbRun> OfAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await new StorageVerbRunner(output, error, StorageVerbs.All).RunAsync(arguments, CancellationToken.None);
        return new StorageVerbRun(exitCode, output.ToString(), error.ToString());
    }
}
