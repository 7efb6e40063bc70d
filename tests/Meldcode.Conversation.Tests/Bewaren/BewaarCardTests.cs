using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;
using Newtonsoft.Json;

namespace Meldcode.Conversation.Tests.Bewaren;

public sealed class BewaarCardTests
{
    [Fact]
    public void EveryCard_KeepsTheRules() =>
        Assert.Empty(BewaarCards.All().SelectMany(named => CardRules.Faults(named.Card).Select(fault => $"{named.Name}: {fault}")));

    [Fact]
    public async Task EveryCard_OnAPhone_IsDrawnWithoutFindings()
    {
        var cards = BewaarCards.All().ToList();
        await using var renderer = await CardRenderer.StartAsync(CancellationToken.None);

        var reports = await renderer.CheckAllAsync(cards.Select(named => JsonConvert.SerializeObject(named.Card)), CancellationToken.None);

        Assert.Empty(cards.Zip(reports).SelectMany(drawn => drawn.Second.Findings.Select(finding => $"{drawn.First.Name}: {finding}")));
    }

    [Fact]
    public void Overzicht_EveryPage_ShowsEveryCasusOnceAndWhatIsLateFirst()
    {
        var rows = BewaarCards.Rows(13);

        var shown = Enumerable.Range(1, 3).Select(page => OverzichtCard.Build(rows, OverzichtFilter.All, page).ToJson())
            .Select(json => json.Split("\"title\": \"Open\"").Length - 1).ToList();

        Assert.Equal([5, 5, 3], shown);
        Assert.True(OverviewRow.InOrder(rows).TakeWhile(row => row.IsOverdue).Count() == rows.Count(row => row.IsOverdue));
    }

    [Fact]
    public void Overzicht_ACard_SaysNothingOfWhatACasusHolds()
    {
        var json = OverzichtCard.Build(BewaarCards.Rows(5), OverzichtFilter.All, 1).ToJson();

        Assert.DoesNotContain("Een zin over wat er is gezien", json, StringComparison.Ordinal);
        Assert.DoesNotContain("11111111-1111", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Jaarcijfers_EveryNumberOnTheCard_MayBeShown()
    {
        for (var each = 1; each < 12; each++)
        {
            var years = BewaarCards.Years(each);
            var json = JaarcijfersCard.Build(years, 2026, asFile: true).ToJson();
            var hidden = years[0].Rows.SelectMany(row => row.Cells).Count(cell => cell.Count is null);

            Assert.Equal(hidden, json.Split("\"text\": \"verborgen\"").Length - 1);
            Assert.DoesNotMatch("\\*\\*[1-4]\\*\\*", json);
        }
    }
}
