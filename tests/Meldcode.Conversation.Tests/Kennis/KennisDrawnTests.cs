using System.Collections.Concurrent;
using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Microsoft's renderer draws every item of the library and every other kind of card.</summary>
public class KennisDrawnTests
{
    private const string Variant = "inos";

    [Fact]
    public async Task EveryCard_Drawn_HasNoFindings()
    {
        await using var renderer = await CardRenderer.StartAsync(default);
        var findings = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(Cards(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (sample, ct) =>
        {
            var report = await renderer.CheckAsync(sample.Card.ToJson(), ct);
            if (!report.IsClean)
            {
                findings.Add($"{sample.Name}: {report}");
            }
        });

        Assert.Empty(findings);
    }

    /// <summary>An item as a page, as an answer among others, or in large letters: in turn, so that each look meets each theme.</summary>
    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards()
    {
        var views = KennisSamples.Views(Variant);
        var items = KennisCatalog.BuiltIn.All;
        return items
            .Select((item, i) => (item.Id, i % 2 == 0 ? KennisSamples.Answers.Page(item, views[i % views.Count]) : KennisCard.Answer(item, [items[0], items[^1]], views[2])))
            .Concat(KennisSamples.Others(Variant).DistinctBy(sample => sample.Name.Split(' ')[0]))
            .Append(("lijst", SignalenCard.Page(SignaallijstCatalog.BuiltIn.All[0], SignaallijstCatalog.BuiltIn.All, views[1])))
            .Append(("thema", KennisThemaCard.Build("gesprek", KennisCatalog.BuiltIn.OfTheme("gesprek", Variant), 2, views[2])));
    }
}
