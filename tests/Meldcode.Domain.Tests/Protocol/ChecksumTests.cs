using System.Security.Cryptography;

namespace Meldcode.Domain.Tests;

/// <summary>A protocol file changes only together with its line in checksums.txt: nobody edits the route by accident.</summary>
public sealed class ChecksumTests
{
    public static TheoryData<string> Files => ProtocolFiles.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Checksum_OfAFile_IsTheOneListed(string name) =>
        Assert.Equal(Listed().GetValueOrDefault(name), Convert.ToHexStringLower(SHA256.HashData(ProtocolFiles.Bytes(name))));

    [Fact]
    public void Checksums_ListEveryFileAndNoOther() => Assert.Equal(ProtocolFiles.All(), Listed().Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltIn_OfAFile_HasItsChecksum(string name)
    {
        var protocol = ProtocolCatalog.BuiltIn.All.Single(protocol => $"{protocol.Id}.{protocol.ValidFrom:yyyy-MM-dd}.json" == name);

        Assert.Equal(Listed()[name], protocol.Hash);
    }

    private static Dictionary<string, string> Listed() =>
        ProtocolFiles.Text("checksums.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  "))
            .ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);
}
