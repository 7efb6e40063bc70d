using System.Text.RegularExpressions;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;
using Newtonsoft.Json;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>Microsoft's renderer has to like the cards too, on a phone.</summary>
public sealed partial class CardRenderingTests
{
    [Fact]
    public async Task EveryKindOfCard_OnAPhone_IsDrawnWithoutFindings()
    {
        var cards = Distinct(
            from variant in ProtocolCatalog.BuiltIn.Variants
            from age in new[] { Leeftijdsgroep.VierTotTwaalf, Leeftijdsgroep.TwaalfTotAchttien, Leeftijdsgroep.Oudere }
            from card in new CardWalk(TestKit.Builders.A.Protocol(variant), age).All()
            select card);

        Assert.Empty(await FindingsAsync(cards));
    }

    [Fact]
    public async Task LongestTexts_OnAPhone_AreDrawnWithoutFindings()
    {
        var cards = Distinct(new CardWalk(TestKit.Builders.A.Protocol("inos"), Leeftijdsgroep.VierTotTwaalf, longest: true).All());

        Assert.Empty(await FindingsAsync(cards));
    }

    [Fact]
    public async Task CardsWithoutCasus_OnAPhone_AreDrawnWithoutFindings() =>
        Assert.Empty(await FindingsAsync(OtherCards.All()));

    /// <summary>What looks the same is drawn once. Children under 4 and adults get no card that these ages do not get.</summary>
    private static IEnumerable<NamedCard> Distinct(IEnumerable<NamedCard> cards) =>
        cards.DistinctBy(card => Version().Replace(card.Card.ToJson(), ""));

    [GeneratedRegex("\"versie\": \\d+", RegexOptions.None, 1000)]
    private static partial Regex Version();

    private static async Task<IReadOnlyCollection<string>> FindingsAsync(IEnumerable<NamedCard> cards)
    {
        var all = cards.ToList();
        await using var renderer = await CardRenderer.StartAsync(CancellationToken.None);
        var reports = await renderer.CheckAllAsync(all.Select(named => JsonConvert.SerializeObject(named.Card)), CancellationToken.None);
        return [.. all.Zip(reports).SelectMany(drawn => drawn.Second.Findings.Select(finding => $"{drawn.First.Name}: {finding}"))];
    }
}
