using Meldcode.Bot.LocalClient;

namespace Meldcode.Bot.Tests.LocalClient;

public sealed class ExecutableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_InSecondFolder_IsItsFullPath()
    {
        var file = _folder.Write("bin/node", "");
        var path = string.Join(Path.PathSeparator, _folder.FullPath, Path.GetDirectoryName(file));

        Assert.Equal(file, Executable.Find("node", path, isWindows: false));
    }

    [Fact]
    public void Find_OnWindows_KnowsNpmCmd()
    {
        var file = _folder.Write("npm.cmd", "");

        Assert.Equal(file, Executable.Find("npm", _folder.FullPath, isWindows: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere")]
    public void Find_NotThere_IsNull(string path) => Assert.Null(Executable.Find("node", path, isWindows: false));
}
