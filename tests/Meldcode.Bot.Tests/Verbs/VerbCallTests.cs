using Meldcode.Bot.Verbs;

namespace Meldcode.Bot.Tests.Verbs;

public sealed class VerbCallTests
{
    [Theory]
    [InlineData("keys list", "keys", "list", "")]
    [InlineData("--environment Development keys list", "keys", "list", "--environment Development")]
    [InlineData("keys list --Storage:DataDirectory=/data", "keys", "list", "--Storage:DataDirectory=/data")]
    [InlineData("keys --Storage:DataDirectory /data list --json", "keys", "list --json", "--Storage:DataDirectory /data")]
    [InlineData("audit --anchor=1:ab --contentRoot /srv", "audit", "--anchor=1:ab", "--contentRoot /srv")]
    public void Read_Verb_TakesSettingsApart(string line, string name, string arguments, string settings)
    {
        var call = VerbCall.Read(line.Split(' '))!;

        Assert.Equal((name, arguments, settings), (call.Name, string.Join(' ', call.Arguments), string.Join(' ', call.Settings)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--environment Development")]
    [InlineData("--Storage:Provider sqlite")]
    [InlineData("--help")]
    public void Read_NoVerb_IsNull(string line) =>
        Assert.Null(VerbCall.Read(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
