using Meldcode.Domain;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class VerbRunnerTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5000")]
    [InlineData("--environment", "Development")]
    [InlineData("--environment", "Development", "--Storage:Provider", "sqlite")]
    public void Run_SettingsOnly_LeavesThemToTheHost(params string[] arguments)
    {
        var run = VerbRun.Of(arguments);

        Assert.Equal(new VerbRun(null, "", ""), run);
    }

    [Fact]
    public void Run_AfterTheEnvironmentOfDotnetRun_StillSeesTheVerb()
    {
        var run = VerbRun.Of("--environment", "Development", "protocols");

        Assert.Equal(VerbRun.Of("protocols"), run);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("protocols")]
    [InlineData("protocols", "--json")]
    [InlineData("paths")]
    [InlineData("paths", "--json")]
    [InlineData("diagram", "--protocol", "inos")]
    [InlineData("help")]
    [InlineData("--help")]
    public void Run_RightUsage_AnswersOnStandardOutputAlone(params string[] arguments)
    {
        var run = VerbRun.Of(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.False(run.Output.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', run.Output);
    }

    [Theory]
    [InlineData("'padden' ken ik niet", "padden")]
    [InlineData("'verhuis' ken ik niet", "verhuis", "--json")]
    [InlineData("Het protocol 'bestaat-niet' bestaat niet", "paths", "--protocol", "bestaat-niet")]
    [InlineData("Het protocol 'INOS' bestaat niet", "diagram", "--protocol", "INOS")]
    [InlineData("Na --protocol hoort een protocol", "paths", "--protocol")]
    [InlineData("Na --protocol hoort een protocol", "paths", "--protocol", "--json")]
    [InlineData("Na --protocol hoort een protocol", "paths", "--protocol=")]
    [InlineData("--json staat er twee keer", "paths", "--json", "--json")]
    [InlineData("--protocol staat er twee keer", "paths", "--protocol", "inos", "--protocol", "inos")]
    [InlineData("Onbekend: '--xml'", "paths", "--xml")]
    [InlineData("Onbekend: 'inos'", "paths", "inos")]
    [InlineData("Zeg welk protocol", "diagram")]
    public void Run_WrongUsage_SaysWhatToDoOnStandardErrorAlone(string message, params string[] arguments)
    {
        var run = VerbRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagram_OfAProtocol_IsTheDomainsOwn()
    {
        var run = VerbRun.Of("diagram", "--protocol", "inos");

        Assert.Equal(ProtocolDiagram.Mermaid(ProtocolCatalog.BuiltIn.All.Last(p => p.Id == "inos")), run.Output);
    }
}
