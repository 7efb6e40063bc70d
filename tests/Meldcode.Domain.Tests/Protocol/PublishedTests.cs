using System.Security.Cryptography;

namespace Meldcode.Domain.Tests;

/// <summary>
/// A published version keeps its bytes: casussen follow it, and records name its hash. checksums.txt is written anew with one
/// command; this list is only added to, by hand.
/// </summary>
public sealed class PublishedTests
{
    private const string How = "Zie src/Meldcode.Domain/Protocol/Data/README.md, ‘Hoe voeg je een versie toe’.";

    public static TheoryData<string, string> Published
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (hash, name) in Lines())
            {
                data.Add(name, hash);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_AVersion_StillHasItsBytes(string name, string hash)
    {
        var now = ProtocolFiles.All().Contains(name) ? Hash(name) : "weg";

        Assert.True(
            now == hash,
            $"{name} is uitgebracht en mag niet meer veranderen of verdwijnen: casussen volgen deze tekst en dossiers noemen zijn vingerafdruk. "
            + $"Zet het bestand terug zoals het was, kopieer het naar een bestand met een nieuwe datum, en verander dat. {How}");
    }

    [Fact]
    public void Published_EveryFile_IsOnTheList()
    {
        var missing = ProtocolFiles.All().Except(Lines().Select(line => line.Name), StringComparer.Ordinal).Select(name => $"{Hash(name)}  {name}").ToList();

        Assert.True(
            missing.Count == 0,
            $"Is deze versie klaar? Zet dan onderaan in tests/Meldcode.Domain.Tests/Protocol/uitgebracht.txt, en verander er verder niets: {string.Join(" · ", missing)}. {How}");
    }

    [Fact]
    public void Published_EachVersion_IsThereOnce() =>
        Assert.Empty(Lines().GroupBy(line => line.Name).Where(lines => lines.Count() > 1).Select(lines => lines.Key));

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(ProtocolFiles.Bytes(name)));

    private static IReadOnlyList<(string Hash, string Name)> Lines() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Protocol", "uitgebracht.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split("  "))
            .Select(parts => (parts[0], parts[1])),
    ];
}
