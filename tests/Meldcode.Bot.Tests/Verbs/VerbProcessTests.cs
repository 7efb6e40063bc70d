using System.Text;
using Meldcode.Bot.Tests.Host;

namespace Meldcode.Bot.Tests.Verbs;

/// <summary>The program as a beheerder runs it: somewhere without settings, in an environment that could not start the bot.</summary>
public sealed class VerbProcessTests
{
    [Fact]
    public async Task Process_Paths_GivesTheAnswerAsUtf8BytesAndNothingElse()
    {
        var run = await ProgramRun.OfAsync(["paths", "--protocol", "inos"], null, ("ASPNETCORE_URLS", "geen adres"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Encoding.UTF8.GetBytes(VerbRun.Of("paths", "--protocol", "inos").Output), run.Output);
        Assert.Empty(run.Files);
    }

    [Fact]
    public async Task Process_UnknownVerb_EndsWithTwo()
    {
        var run = await ProgramRun.OfAsync(["padden"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("padden", run.Error, StringComparison.Ordinal);
    }
}
