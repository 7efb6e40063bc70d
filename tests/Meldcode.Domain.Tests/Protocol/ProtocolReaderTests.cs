using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Meldcode.Domain.Tests;

/// <summary>What a file may not do. Each fault is one change to a sound file, so that nothing else can be the reason.</summary>
public sealed class ProtocolReaderTests
{
    public static TheoryData<string> Files => ProtocolFiles.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BuiltInFile_IsAccepted(string name)
    {
        var protocol = ProtocolReader.Read(ProtocolFiles.Bytes(name), name);

        Assert.Equal(name, $"{protocol.Id}.{protocol.ValidFrom:yyyy-MM-dd}.json");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(ProtocolFiles.Bytes(name))), protocol.Hash);
    }

    [Fact]
    public void Read_UnknownKey_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-2")["misschien"] = true, "misschien", "$.knopen[");

    [Fact]
    public void Read_UnknownKeyAtTheTop_IsRefused() => Refused(file => file["extra"] = 1, "extra");

    [Theory]
    [InlineData("naam")]
    [InlineData("start")]
    [InlineData("opvolging")]
    [InlineData("gesprekOverslaan")]
    [InlineData("uitkomsten")]
    public void Read_MissingKeyAtTheTop_IsRefused(string key) => Refused(file => file.Remove(key), $"'{key}'");

    [Theory]
    [InlineData("twijfel")]
    [InlineData("vraag")]
    public void Read_MissingKeyInAKnoop_IsRefusedWithItsPlace(string key) =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-1").Remove(key), $"'{key}'", "$.knopen[0]");

    [Fact]
    public void Read_MissingSource_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-1")["nee"]!.AsObject().Remove("bron"), "'bron'", "$.knopen[0].nee");

    [Fact]
    public void Read_NullForAText_IsRefused() => Refused(file => file["naam"] = null, "$.naam");

    [Fact]
    public void Read_TextForANumber_IsRefused() => Refused(file => file["stappen"]![0]!["nummer"] = "1", "$.stappen[0].nummer");

    [Fact]
    public void Read_DuplicateKey_IsRefused()
    {
        var text = ProtocolFiles.Text(ProtocolFiles.Inos).Replace("\"id\": \"inos\",", "\"id\": \"inos\", \"id\": \"anders\",", StringComparison.Ordinal);

        Refused(Encoding.UTF8.GetBytes(text), "id");
    }

    [Fact]
    public void Read_BadUtf8_IsRefusedWithItsPlace()
    {
        byte[] bytes = [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Refused(bytes, "[C3]", "7");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"id\": \"inos\", }")]
    [InlineData("// toelichting\n{}")]
    public void Read_SomethingElseThanAnObject_IsRefused(string text) => Refused(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Read_TruncatedFile_IsRefused() => Refused(ProtocolFiles.Bytes(ProtocolFiles.Inos)[..2000]);

    [Theory]
    [InlineData("misschien")]
    [InlineData("MELDEN")]
    [InlineData("2")]
    public void Read_UnknownUitkomst_IsRefusedWithItsPlace(string code) =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-1")["nee"]!["uitkomst"] = code, "$.knopen[0].nee.uitkomst");

    [Theory]
    [InlineData(2)]
    [InlineData(99)]
    public void Read_NumberForAnUitkomst_IsRefusedWithItsPlace(int number) =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-1")["nee"]!["uitkomst"] = number, "$.knopen[0].nee.uitkomst");

    [Fact]
    public void Read_UnknownFieldKind_IsRefusedWithItsPlace() =>
        Refused(file => Observatie(file)["velden"]![0]!["soort"] = "vrij", "$.stappen[0].onderdelen[3].velden[0].soort");

    [Fact]
    public void Read_UnknownAgeBand_IsRefused() => Refused(file => Observatie(file)["leeftijden"] = new JsonArray("6-9"), "leeftijden");

    [Theory]
    [InlineData("naar", "nergens")]
    [InlineData("herzien", "nergens")]
    public void Read_BrokenTarget_IsRefusedWithItsPlace(string key, string target) =>
        Refused(file => ReplaceEnd(ProtocolFiles.Knoop(file, "vraag-3")["nee"]!, key, target), "knoop vraag-3, nee", target);

    [Theory]
    [InlineData("start")]
    [InlineData("startBijDisclosure")]
    [InlineData("opvolging")]
    public void Read_BrokenStart_IsRefused(string key) => Refused(file => file[key] = "nergens", "beginknoop nergens");

    [Fact]
    public void Read_UnknownVraag_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-2")["vraag"] = "vraag-9", "knoop vraag-2", "vraag-9");

    [Fact]
    public void Read_TwoEndsOnABranch_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-2")["nee"]!["uitkomst"] = "melden", "knoop vraag-2, nee", "precies één");

    [Fact]
    public void Read_NoEndOnABranch_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-2")["nee"]!.AsObject().Remove("naar"), "knoop vraag-2, nee", "precies één");

    [Fact]
    public void Read_HulpWithoutHulpplan_IsRefusedWithItsPlace() =>
        Refused(file => ReplaceEnd(ProtocolFiles.Knoop(file, "vraag-1")["nee"]!, "uitkomst", "hulp"), "knoop vraag-1, nee", "hulpplan");

    [Fact]
    public void Read_WaitingWithoutHulpplan_IsRefusedWithItsPlace() =>
        Refused(file => ProtocolFiles.Knoop(file, "vraag-3")["ja"]!["wachtOpTermijn"] = true, "knoop vraag-3, ja", "wachtOpTermijn");

    [Fact]
    public void Read_UnreachableKnoop_IsRefused()
    {
        var spare = ProtocolFiles.Knoop(ProtocolFiles.Json(ProtocolFiles.Inos), "vraag-1").DeepClone();
        spare["id"] = "los";

        Refused(file => file["knopen"]!.AsArray().Add(spare), "knoop los is niet te bereiken");
    }

    [Fact]
    public void Read_ACircle_IsRefused() =>
        Refused(file => ReplaceEnd(ProtocolFiles.Knoop(file, "vraag-3")["nee"]!, "naar", "vraag-2"), "knoop vraag-2", "rond");

    [Fact]
    public void Read_ReconsideringALaterKnoop_IsRefused() =>
        Refused(file => ReplaceEnd(ProtocolFiles.Knoop(file, "vraag-2")["nee"]!, "herzien", "vraag-4"), "knoop vraag-2", "vraag-4");

    [Fact]
    public void Read_UitkomstThatIsNotDescribed_IsRefusedWithItsPlace() =>
        Refused(file => Remove(file["uitkomsten"]!, "code", "afsluiten"), "knoop vraag-1, nee", "afsluiten is niet beschreven");

    [Fact]
    public void Read_PoortWithAnUitkomstThatIsNotDescribed_IsRefused() =>
        Refused(file => Remove(file["uitkomsten"]!, "code", "andere-route"), "poort collega", "andere-route is niet beschreven");

    [Fact]
    public void Read_VraagInAStapThatIsNotThere_IsRefused() =>
        Refused(file => Remove(file["stappen"]!, "nummer", "5"), "vraag beslissing-1", "stap 5");

    [Theory]
    [InlineData("knopen", "knoop vraag-1")]
    [InlineData("vragen", "vraag vraag-1")]
    [InlineData("stappen", "stap 1")]
    [InlineData("uitkomsten", "uitkomst afsluiten")]
    [InlineData("naUitkomst", "onderdeel conclusie")]
    public void Read_TheSameIdTwice_IsRefused(string list, string what) =>
        Refused(file => file[list]!.AsArray().Add(file[list]![0]!.DeepClone()), $"{what} staat er twee keer in");

    [Fact]
    public void Read_TheSameFieldTwice_IsRefused() =>
        Refused(file => Observatie(file)["velden"]!.AsArray().Add(Observatie(file)["velden"]![0]!.DeepClone()), "veld in observatie", "gezien");

    [Fact]
    public void Read_ChoicesOnATextField_IsRefused() =>
        Refused(file => Observatie(file)["velden"]![1]!["soort"] = "tekst", "veld soort in observatie");

    [Theory]
    [InlineData("soort=anders")]
    [InlineData("niemand=ja")]
    [InlineData("soort")]
    [InlineData("niemand")]
    public void Read_RequiredWhenThatPointsNowhere_IsRefused(string rule) =>
        Refused(file => Observatie(file)["velden"]![2]!["verplichtAls"] = rule, "veld bron in observatie", rule);

    [Fact]
    public void Read_SignalListThatIsNotThere_IsRefused() =>
        Refused(file => file["stappen"]![0]!["onderdelen"]![0]!["lijsten"]!["4-12"] = "onbekend", "signalen-kind", "onbekend");

    [Fact]
    public void Read_SignalListForAnUnknownAgeBand_IsRefused() =>
        Refused(file => file["stappen"]![0]!["onderdelen"]![0]!["lijsten"]!["6-9"] = "4-12-kind", "signalen-kind", "6-9");

    private static JsonNode Observatie(JsonObject file) => file["stappen"]![0]!["onderdelen"]![3]!;

    private static void ReplaceEnd(JsonNode tak, string key, string value)
    {
        foreach (var end in new[] { "naar", "uitkomst", "advies", "herzien" })
        {
            tak.AsObject().Remove(end);
        }

        tak[key] = value;
    }

    private static void Remove(JsonNode list, string key, string value) =>
        list.AsArray().Remove(list.AsArray().Single(item => item![key]!.ToString() == value));

    private static void Refused(Action<JsonObject> change, params string[] words)
    {
        var file = ProtocolFiles.Json(ProtocolFiles.Inos);
        change(file);
        Refused(Encoding.UTF8.GetBytes(file.ToJsonString()), words);
    }

    private static void Refused(byte[] bytes, params string[] words)
    {
        var fault = Assert.Throws<InvalidDataException>(() => ProtocolReader.Read(bytes, "proef.json"));

        Assert.StartsWith("proef.json: ", fault.Message, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, fault.Message, StringComparison.Ordinal));
    }
}
