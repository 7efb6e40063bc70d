using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class AllCardsTests
{
    public static TheoryData<string, Leeftijdsgroep> Variants
    {
        get
        {
            var data = new TheoryData<string, Leeftijdsgroep>();
            foreach (var variant in ProtocolCatalog.BuiltIn.Variants)
            {
                Leeftijdsgroepen.All.ToList().ForEach(age => data.Add(variant, age));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void EveryPath_EveryCard_KeepsTheRules(string variant, Leeftijdsgroep age)
    {
        var cards = new CardWalk(TestKit.Builders.A.Protocol(variant), age).All().ToList();

        Assert.NotEmpty(cards);
        Assert.Empty(Faults(cards));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void LongestTexts_EveryCard_KeepsTheRules(string variant, Leeftijdsgroep age)
    {
        var cards = new CardWalk(TestKit.Builders.A.Protocol(variant), age, longest: true).All().ToList();

        Assert.Empty(Faults(cards));
    }

    [Fact]
    public void CardsWithoutCasus_KeepTheRules() => Assert.Empty(Faults(OtherCards.All()));

    [Fact]
    public void EveryUitkomst_OfEveryProtocol_IsReachedByTheWalk()
    {
        foreach (var protocol in ProtocolCatalog.BuiltIn.All)
        {
            var titles = new CardWalk(protocol, Leeftijdsgroep.VierTotTwaalf, longest: true).All().Select(card => card.Card.ToJson()).ToList();

            Assert.All(
                protocol.Uitkomsten.Where(uitkomst => uitkomst.Code != UitkomstCode.Advies),
                uitkomst => Assert.Contains(titles, json => json.Contains($": {uitkomst.Title}\"", StringComparison.Ordinal)));
        }
    }

    // Many paths end in the very same card; checking it once is enough.
    private static List<string> Faults(IEnumerable<NamedCard> cards) =>
        [.. cards.DistinctBy(named => named.Card.ToJson()).SelectMany(named => CardRules.Faults(named.Card).Select(fault => $"{named.Name}: {fault}")).Distinct().Take(20)];
}
