using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Microsoft's renderer draws every kind of card of the library, and one item of each theme and of each mark.</summary>
public class KennisDrawnTests
{
    private const string Variant = "inos";

    [Fact]
    public async Task EveryKindOfCard_Drawn_HasNoFindings()
    {
        await using var renderer = await CardRenderer.StartAsync(default);

        foreach (var (name, card) in Cards())
        {
            var report = await renderer.CheckAsync(card.ToJson(), default);

            Assert.True(report.IsClean, $"{name}: {report}");
        }
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards()
    {
        var views = KennisSamples.Views(Variant);
        var items = KennisCatalog.BuiltIn.All;
        IEnumerable<KennisItem?> telling =
        [
            .. KennisCatalog.BuiltIn.Themes.Select(theme => items.First(item => item.Theme == theme)),
            items.FirstOrDefault(item => item.Contradiction == "C1"),
            items.FirstOrDefault(item => item.Acuut),
            items.FirstOrDefault(item => item.Outdated),
            items.FirstOrDefault(item => item.IsAddition),
            items.FirstOrDefault(item => !item.AppliesTo(Variant)),
            items.MaxBy(item => item.Text.Sum(line => line.Length)),
        ];
        return telling.OfType<KennisItem>().Distinct()
            .Select((item, i) => (item.Id, i % 2 == 0 ? KennisSamples.Answers.Page(item, views[1]) : KennisCard.Answer(item, [items[0], items[^1]], views[2])))
            .Concat(KennisSamples.Others(Variant).DistinctBy(sample => sample.Name.Split(' ')[0]))
            .Append(("lijst", SignalenCard.Page(SignaallijstCatalog.BuiltIn.All[0], SignaallijstCatalog.BuiltIn.All, views[1])))
            .Append(("thema", KennisThemaCard.Build("gesprek", KennisCatalog.BuiltIn.OfTheme("gesprek", Variant), 2, views[2])));
    }
}
