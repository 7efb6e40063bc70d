using System.Text.Json;
using Meldcode.Bot.Verbs;

namespace Meldcode.Bot.Tests.Verbs;

/// <summary>What one call of a verb gave back.</summary>
internal sealed record VerbRun(int? ExitCode, string Output, string Error)
{
    public static VerbRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = new VerbRunner(output, error, TimeProvider.System).Run(arguments);
        return new VerbRun(exitCode, output.ToString(), error.ToString());
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;
}
