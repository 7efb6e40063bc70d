using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Microsoft's renderer draws every item of the library, as a page and as an answer, and every other card of it.</summary>
public class KennisDrawnTests
{
    private const string Variant = "inos";

    [Fact]
    public async Task EveryCard_Drawn_HasNoFindings()
    {
        var cards = Cards().ToList();
        await using var renderer = await CardRenderer.StartAsync(default);

        var reports = await renderer.CheckAllAsync(cards.Select(card => card.Card.ToJson()), default);

        Assert.Equal(cards.Count, reports.Count);
        Assert.Empty(cards.Zip(reports).Where(drawn => !drawn.Second.IsClean).Select(drawn => $"{drawn.First.Name}: {drawn.Second}"));
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards()
    {
        var views = KennisSamples.Views(Variant);
        var items = KennisCatalog.BuiltIn.All;
        return items.Select(item => (item.Id, KennisSamples.Answers.Page(item, views[1])))
            .Concat(items.Select(item => (item.Id, KennisCard.Answer(item, [items[0], items[^1]], views[2]))))
            .Concat(KennisSamples.Others(Variant))
            .Concat(SignaallijstCatalog.BuiltIn.All.Select(list => (list.Id, SignalenCard.Page(list, SignaallijstCatalog.BuiltIn.All, views[1]))))
            .Append(("thema", KennisThemaCard.Build("gesprek", KennisCatalog.BuiltIn.OfTheme("gesprek", Variant), 2, views[2])));
    }
}
