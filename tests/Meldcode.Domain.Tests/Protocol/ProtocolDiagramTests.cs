namespace Meldcode.Domain.Tests;

public sealed class ProtocolDiagramTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_OfAVariant_DrawsEveryKnoop(string variant)
    {
        var protocol = A.Protocol(variant);

        var lines = ProtocolDiagram.Mermaid(protocol).Split('\n');

        Assert.All(protocol.Knopen, knoop => Assert.Single(lines, line => line.StartsWith($"    {Id(knoop.Id)}{{{{", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_OfAVariant_DrawsEveryBranchToItsEnd(string variant)
    {
        var protocol = A.Protocol(variant);

        var lines = ProtocolDiagram.Mermaid(protocol).Split('\n');

        Assert.All(Branches(protocol), branch => Assert.Contains(lines, line =>
            line.StartsWith($"    {Id(branch.Knoop.Id)} -", StringComparison.Ordinal)
            && line.Contains($"\"{branch.Antwoord.Word()}", StringComparison.Ordinal)
            && line.Contains($"> {Target(branch.Tak)}", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_OfAVariant_DrawsEveryReachableUitkomst(string variant)
    {
        var protocol = A.Protocol(variant);
        var ends = Branches(protocol).Select(branch => branch.Tak.Uitkomst).Concat(protocol.Poorten.Select(poort => poort.Uitkomst)).OfType<UitkomstCode>();

        var diagram = ProtocolDiagram.Mermaid(protocol);

        Assert.All(ends, code => Assert.Contains($"([\"{code.Code()}\"])", diagram, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_AnUitkomstThatIsDescribed_IsInTheRoute(string variant)
    {
        var protocol = A.Protocol(variant);

        var diagram = ProtocolDiagram.Mermaid(protocol);

        Assert.All(protocol.Uitkomsten, uitkomst => Assert.Matches($"\\(\\[\"{uitkomst.Code.Code()}\"\\]\\)|, {uitkomst.Code.Code()}[,\"]", diagram));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_AnAddition_IsDottedAndNothingElseIs(string variant)
    {
        var protocol = A.Protocol(variant);
        var additions = Branches(protocol).Count(branch => branch.Tak.Source.IsAddition)
            + protocol.Poorten.Count(poort => poort.Uitkomst is not null && poort.Source.IsAddition);

        var dotted = ProtocolDiagram.Mermaid(protocol).Split('\n').Count(line => line.Contains("-. ", StringComparison.Ordinal));

        Assert.Equal(additions, dotted);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Mermaid_OfTheSameProtocol_IsTheSame(string variant)
    {
        var again = ProtocolReader.Read(ProtocolFiles.Bytes(ProtocolFiles.All().Single(name => name.StartsWith(variant + ".", StringComparison.Ordinal))), variant);

        Assert.Equal(ProtocolDiagram.Mermaid(A.Protocol(variant)), ProtocolDiagram.Mermaid(again));
        Assert.DoesNotContain('\r', ProtocolDiagram.Mermaid(again));
    }

    [Fact]
    public void Mermaid_AHeadingWithQuotes_StaysOneLabel()
    {
        var protocol = A.Protocol();
        protocol = protocol with { Vragen = [.. protocol.Vragen.Select(vraag => vraag with { Heading = "zo \"genoemd\"" })] };

        Assert.Contains("{{\"vraag-1: zo #quot;genoemd#quot;\"}}", ProtocolDiagram.Mermaid(protocol), StringComparison.Ordinal);
    }

    private static IEnumerable<(Knoop Knoop, Antwoord Antwoord, Tak Tak)> Branches(Protocol protocol) =>
        from knoop in protocol.Knopen
        from antwoord in Antwoorden.All
        select (knoop, antwoord, knoop.Branch(antwoord));

    private static string Target(Tak tak) => Id(tak.Next ?? tak.Reconsider ?? "uit-" + (tak.Uitkomst ?? UitkomstCode.Advies).Code());

    private static string Id(string id) => id.Replace('-', '_');
}
