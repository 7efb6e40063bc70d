namespace Meldcode.Domain.Tests;

/// <summary>What every built-in protocol must hold beyond a walkable route.</summary>
public sealed class BuiltInProtocolTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void Uitkomst_OfAnyKind_LeavesARecord(string variant)
    {
        var protocol = A.Protocol(variant);
        var codes = protocol.Uitkomsten.Select(uitkomst => uitkomst.Code).Where(code => code != UitkomstCode.Advies);

        Assert.All(codes, code => Assert.Contains(protocol.AfterUitkomst, part => part.Required && part.ForUitkomsten.Contains(code)));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Poort_Collega_EndsTheRoute(string variant) =>
        Assert.Equal(UitkomstCode.AndereRoute, A.Protocol(variant).Poorten.Single(poort => poort.Id == Poort.Collega).Uitkomst);

    [Theory]
    [MemberData(nameof(Variants))]
    public void Poort_DisclosureIsAsked(string variant) => Assert.Contains(A.Protocol(variant).Poorten, poort => poort.Id == Poort.Disclosure);

    [Theory]
    [MemberData(nameof(Variants))]
    public void Gesprek_IsInStep3AndMayBeLeftOutForAReasonOnly(string variant)
    {
        var protocol = A.Protocol(variant);

        Assert.Contains(protocol.Stap(3).Onderdelen, part => part.Kind == OnderdeelKind.Gesprek);
        Assert.NotEmpty(protocol.GesprekExceptions);
        Assert.NotEmpty(protocol.MeldgesprekExceptions);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Deviation_AnywhereInTheRoute_StaysInSightOfItsNorm(string variant) =>
        Assert.All(
            A.Protocol(variant).Knopen.Where(knoop => Antwoorden.All.Any(antwoord => knoop.Branch(antwoord).IsDeviation) && knoop.VraagId.StartsWith("beslissing", StringComparison.Ordinal)),
            knoop => Assert.NotNull(knoop.Norm));

    /// <summary>Whether there is abuse is for Veilig Thuis, the Raad and the police to find, never for the bot to say (invariant 10).</summary>
    [Theory]
    [MemberData(nameof(Variants))]
    public void Text_Anywhere_NeverGivesAVerdict(string variant)
    {
        var text = ProtocolFiles.Text(ProtocolFiles.All().Single(name => name.StartsWith(variant + ".", StringComparison.Ordinal)));

        Assert.DoesNotMatch("(?i)er is (geen|wel|zeker) (sprake van )?(kinder)?mishandeling", text);
        Assert.DoesNotMatch("(?i)geen meldplicht(?! [a-z]*,? ?maar)", text);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void SignalLists_OfEachBand_HaveSignalsOfThatBand(string variant) =>
        Assert.All(
            A.Protocol(variant).Stappen.SelectMany(stap => stap.Onderdelen).SelectMany(part => part.Lists),
            list => Assert.Equal(list.Key, SignaallijstCatalog.BuiltIn.Find(list.Value)?.Leeftijd.Word()));

    [Theory]
    [MemberData(nameof(Variants))]
    public void Onderdelen_OfEachBand_AreNeverNone(string variant) =>
        Assert.All(Leeftijdsgroepen.All, band => Assert.All(
            A.Protocol(variant).Stappen.Where(stap => stap.Number <= 3),
            stap => Assert.Contains(stap.Onderdelen, part => part.AppliesTo(band))));
}
