using Meldcode.Domain;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class ProtocolsVerbTests
{
    [Fact]
    public void Protocols_Plain_IsIdDateAndHashOfEachVersion()
    {
        var run = VerbRun.Of("protocols");

        var expected = ProtocolCatalog.BuiltIn.All.Select(p => $"{p.Id}\t{p.ValidFrom:yyyy-MM-dd}\t{p.Hash}");
        Assert.Equal(expected, run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("inos\t2020-06-01\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Protocols_Json_SaysTheSame()
    {
        var json = VerbRun.Of("protocols", "--json").Json();

        var lines = json.EnumerateArray()
            .Select(p => $"{p.GetProperty("id")}\t{p.GetProperty("validFrom")}\t{p.GetProperty("hash")}");
        Assert.Equal(VerbRun.Of("protocols").Lines, lines);
    }

    [Fact]
    public void Protocols_WithProtocol_IsRefused()
    {
        var run = VerbRun.Of("protocols", "--protocol", "inos");

        Assert.Equal(2, run.ExitCode);
    }
}
