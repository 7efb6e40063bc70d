using Meldcode.Bot.LocalClient;

namespace Meldcode.Bot.Tests.LocalClient;

public sealed class LocalClientFolderTests : IDisposable
{
    private const string Installed = "node_modules/@microsoft/m365agentsplayground/package.json";

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Find_InContentRoot_ComesFirst()
    {
        var here = Folder("content/local-client");
        Folder("program/local-client");

        var found = LocalClientFolder.Find(Path.Combine(_root.FullPath, "content"), Path.Combine(_root.FullPath, "program"));

        Assert.Equal(here, found!.FullPath);
    }

    [Fact]
    public void Find_AboveTheProgram_IsFound()
    {
        var here = Folder("local-client");
        var program = Directory.CreateDirectory(Path.Combine(_root.FullPath, "bin", "Debug", "net10.0")).FullName;

        Assert.Equal(here, LocalClientFolder.Find(Path.Combine(_root.FullPath, "elders"), program)!.FullPath);
    }

    [Fact]
    public void Find_Nowhere_IsNull()
    {
        Assert.Null(LocalClientFolder.Find(_root.FullPath, _root.FullPath));
    }

    [Theory]
    [InlineData("0.2.28", true)]
    [InlineData("0.2.27", false)]
    [InlineData(null, false)]
    public void IsFetched_ByInstalledVersion_OnlyThePinnedOne(string? installed, bool expected)
    {
        var folder = new LocalClientFolder(Folder("local-client"));
        if (installed is not null)
        {
            _root.Write($"local-client/{Installed}", $$"""{"version":"{{installed}}"}""");
        }

        Assert.Equal(expected, folder.IsFetched);
    }

    [Fact]
    public void CopyTo_FolderWithOldCopy_RenewsOwnFilesAndKeepsTheClient()
    {
        var folder = new LocalClientFolder(Folder("local-client"));
        _root.Write("cache/playground.mjs", "old");
        _root.Write($"cache/{Installed}", """{"version":"0.2.28"}""");

        var copy = folder.CopyTo(Path.Combine(_root.FullPath, "cache"));

        Assert.True(copy.IsFetched);
        Assert.Equal("new", File.ReadAllText(Path.Combine(copy.FullPath, "playground.mjs")));
    }

    [Fact]
    public void IsWritable_OrdinaryFolder_LeavesNothingBehind()
    {
        var folder = new LocalClientFolder(Folder("local-client"));
        var before = Directory.GetFiles(folder.FullPath).Length;

        Assert.True(folder.IsWritable());
        Assert.Equal(before, Directory.GetFiles(folder.FullPath).Length);
    }

    [Fact]
    public void IsWritable_FolderThatIsGone_IsFalse()
    {
        Assert.False(new LocalClientFolder(Path.Combine(_root.FullPath, "weg")).IsWritable());
    }

    private string Folder(string path)
    {
        _root.Write($"{path}/package.json", """{"dependencies":{"@microsoft/m365agentsplayground":"0.2.28"}}""");
        _root.Write($"{path}/package-lock.json", "{}");
        _root.Write($"{path}/.m365agentsplayground.yml", "");
        _root.Write($"{path}/playground.mjs", "new");
        return Path.Combine(_root.FullPath, path);
    }
}
