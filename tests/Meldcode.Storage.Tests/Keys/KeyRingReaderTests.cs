using System.Security.Cryptography;

namespace Meldcode.Storage.Tests;

public sealed class KeyRingReaderTests : IDisposable
{
    private static readonly string Good = TestKeys.Base64("a");

    private readonly string _directory = Directory.CreateTempSubdirectory("meldcode-").FullName;

    [Fact]
    public void Read_ValueAndFile_MakeOneRing()
    {
        var file = Write(TestKeys.Base64("b") + "\n");

        var (ring, findings) = KeyRingReader.Read(Options("b", ("a", Good, ""), ("b", "", file)));

        Assert.Empty(findings);
        Assert.Equal("b", ring!.Active.Id);
        Assert.Equal(["a", "b"], ring.All.Select(key => key.Id));
    }

    [Theory]
    [InlineData]
    [InlineData("a")]
    public void Read_NothingFilledIn_IsNoRingAndNoFinding(params string[] ids)
    {
        var (ring, findings) = KeyRingReader.Read(Options("a", [.. ids.Select(id => (id, " ", ""))]));

        Assert.Null(ring);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a", "A", "Keys:Ring:0:Id: alleen kleine letters")]
    [InlineData("a", "", "Keys:Ring:0:Id: alleen kleine letters")]
    [InlineData("a", "een id", "Keys:Ring:0:Id: alleen kleine letters")]
    [InlineData("", "a", "Keys:Active: ontbreekt.")]
    [InlineData("b", "a", "Keys:Active: 'b' staat niet in Keys:Ring.")]
    public void Read_WrongIds_AreNamed(string active, string id, string expected) =>
        Assert.Contains(KeyRingReader.Read(Options(active, (id, Good, ""))).Findings, line => line.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("geen base64!", "geen base64 van precies 32 bytes")]
    [InlineData("c2xldXRlbA==", "geen base64 van precies 32 bytes")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "is een voorbeeld of een wachtwoord")]
    [InlineData("AAECAwQFBgcAAQIDBAUGBwABAgMEBQYHAAECAwQFBgc=", "is een voorbeeld of een wachtwoord")]
    public void Read_ValueThatIsNoRandomKey_IsRefusedWithoutShowingIt(string value, string expected)
    {
        var finding = Assert.Single(KeyRingReader.Read(Options("a", ("a", value, ""))).Findings);

        Assert.StartsWith("Keys:Ring:0:Value: ", finding, StringComparison.Ordinal);
        Assert.Contains(expected, finding, StringComparison.Ordinal);
        Assert.DoesNotContain(value, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PassphraseOf32Signs_IsRefused()
    {
        var passphrase = Convert.ToBase64String("Dit is een zin van 32 tekens ok!"u8);

        Assert.Contains("wachtwoord", Assert.Single(KeyRingReader.Read(Options("a", ("a", passphrase, ""))).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_64RandomBytes_AreTooMany()
    {
        var value = Convert.ToBase64String(SHA512.HashData("x"u8));

        Assert.Contains("precies 32 bytes", Assert.Single(KeyRingReader.Read(Options("a", ("a", value, ""))).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralThingsWrong_SaysThemAll()
    {
        var findings = KeyRingReader.Read(Options(
            "x", ("a", Good, ""), ("a", TestKeys.Base64("b"), ""), ("c", Good, ""), ("d", "", "/does/not/exist"), ("e", "", ""), ("f", Good, "/x"))).Findings;

        Assert.Equal(
        [
            "Keys:Ring:3:File: dit bestand kan niet worden gelezen (DirectoryNotFoundException).",
            "Keys:Ring:4: noem Value of File, een van de twee.",
            "Keys:Ring:5: noem Value of File, niet allebei.",
            "Keys:Ring: Id 'a' staat er meer dan één keer. Geef iedere sleutel een eigen Id.",
            "Keys:Ring: 'a' en 'c' zijn dezelfde sleutel. Maak een nieuwe sleutel met: keys new",
            "Keys:Active: 'x' staat niet in Keys:Ring. Noem een Id die daar staat.",
        ], findings);
    }

    [Fact]
    public void DevelopmentKey_MadeByManyAtOnce_IsOneKeyForOwnerOnly()
    {
        var place = new Place("a", "b", "c");
        var vaults = Enumerable.Range(0, 8).AsParallel().Select(_ => new Vault(DevelopmentKey.Ring(_directory))).ToList();

        var sealedValue = vaults[0].Seal([7], place);

        Assert.All(vaults, vault => Assert.Equal([7], vault.Open(sealedValue, place)));
        Assert.Equal([DevelopmentKey.PathIn(_directory)], Directory.GetFiles(_directory));
        Assert.True(OperatingSystem.IsWindows() ||
            File.GetUnixFileMode(DevelopmentKey.PathIn(_directory)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void DevelopmentKey_FileThatIsNone_IsNotReplaced()
    {
        File.WriteAllText(DevelopmentKey.PathIn(_directory), "iets anders");

        Assert.Throws<IOException>(() => DevelopmentKey.Ring(_directory));
        Assert.Equal("iets anders", File.ReadAllText(DevelopmentKey.PathIn(_directory)));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static KeysOptions Options(string active, params (string Id, string Value, string File)[] keys) => new()
    {
        Active = active,
        Ring = [.. keys.Select(key => new KeyOptions { Id = key.Id, Value = key.Value, File = key.File })],
    };

    private string Write(string text)
    {
        var file = Path.Combine(_directory, "key");
        File.WriteAllText(file, text);
        return file;
    }
}
