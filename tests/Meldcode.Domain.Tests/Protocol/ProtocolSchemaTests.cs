using System.Text.Json.Nodes;

namespace Meldcode.Domain.Tests;

/// <summary>The schema that an author of a protocol gets help from says yes to every file, and no to what is wrong.</summary>
public sealed class ProtocolSchemaTests
{
    private static readonly JsonSchemaCheck Schema = new(ProtocolFiles.Json("protocol.schema.json"));

    public static TheoryData<string> Files => ProtocolFiles.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_BuiltInFile_HasNoFaults(string name) => Assert.Empty(Schema.Faults(ProtocolFiles.Json(name)));

    [Fact]
    public void Schema_UnknownKey_IsAFault() => Faulty(file => file["extra"] = 1, "$.extra");

    [Fact]
    public void Schema_MissingKey_IsAFault() => Faulty(file => ProtocolFiles.Knoop(file, "vraag-1").Remove("twijfel"), "$.knopen[0].twijfel ontbreekt");

    [Fact]
    public void Schema_TwoEndsOnABranch_IsAFault() => Faulty(file => ProtocolFiles.Knoop(file, "vraag-1")["ja"]!["uitkomst"] = "melden", "$.knopen[0].ja");

    [Fact]
    public void Schema_UnknownUitkomst_IsAFault() => Faulty(file => ProtocolFiles.Knoop(file, "vraag-1")["nee"]!["uitkomst"] = "sluiten", "$.knopen[0].nee.uitkomst");

    [Fact]
    public void Schema_DateThatDoesNotExist_IsAFault() => Faulty(file => file["geldigVanaf"] = "2020-02-30", "$.geldigVanaf");

    [Fact]
    public void Schema_ChoicesOnATextField_IsAFault() =>
        Faulty(file => file["stappen"]![0]!["onderdelen"]![3]!["velden"]![1]!["soort"] = "tekst", "$.stappen[0].onderdelen[3].velden[1].keuzes");

    private static void Faulty(Action<JsonObject> change, string place)
    {
        var file = ProtocolFiles.Json(ProtocolFiles.Inos);
        change(file);

        Assert.Contains(Schema.Faults(file), fault => fault.StartsWith(place, StringComparison.Ordinal));
    }
}
