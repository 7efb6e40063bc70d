using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Meldcode.TestKit.Rendering;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

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

        var shown = Enumerable.Range(1, 3).Select(page => OverzichtCard.Build(rows, OverzichtChoice.All, Sample.Organisatie.Locations, page).ToJson())
            .Select(json => json.Split("\"title\": \"Open\"").Length - 1).ToList();

        Assert.Equal([5, 5, 3], shown);
        Assert.True(OverviewRow.InOrder(rows).TakeWhile(row => row.IsOverdue).Count() == rows.Count(row => row.IsOverdue));
    }

    [Fact]
    public void Overzicht_OfOneLocation_ShowsThoseAndCarriesTheChoiceOn()
    {
        var places = Sample.Large.Locations;
        var rows = BewaarCards.Rows(7, Sample.Large);
        var here = new OverzichtChoice(OverzichtFilter.All, places[0].Name);

        var card = OverzichtCard.Build(rows, here, places, 1);
        var elsewhere = OverzichtCard.Build(rows, here with { Location = places[1].Name }, places, 1);

        Assert.Equal(5, card.Buttons(CardVerb.Open).Count);
        Assert.Equal(places[0].Name, (string?)card.Buttons(BewaarVerb.Overzicht).Single(button => (string?)button["title"] == "Volgende")["data"]![CardData.Locatie]);
        Assert.Equal(places[0].Name, (string?)card.Input(CardData.Locatie)["value"]);
        Assert.Empty(elsewhere.Buttons(CardVerb.Open));
        Assert.DoesNotContain(OverzichtCard.Build(rows, OverzichtChoice.All, [places[0]], 1).Inputs(), input => (string?)input["id"] == CardData.Locatie);
    }

    [Theory]
    [InlineData("Overdue", "", "Breda", OverzichtFilter.Overdue, "Breda")]
    [InlineData("", "FromStap4", "*", OverzichtFilter.FromStap4, null)]
    [InlineData("WithClosed", "Overdue", "Een locatie die er niet is", OverzichtFilter.WithClosed, null)]
    [InlineData("99", "x", "", OverzichtFilter.All, null)]
    public void Read_WhatACardSays_IsAChoiceThatIsThere(string chosen, string target, string location, OverzichtFilter filter, string? expected)
    {
        var input = UserInput.ReadCard(new JObject { [BewaarVerb.Filter] = chosen, [CardData.Target] = target, [CardData.Locatie] = location });

        Assert.Equal(new OverzichtChoice(filter, expected), OverzichtChoice.Read(input, Sample.Organisatie.Locations));
    }

    [Fact]
    public void Overzicht_ACard_SaysNothingOfWhatACasusHolds()
    {
        var json = OverzichtCard.Build(BewaarCards.Rows(5), OverzichtChoice.All, Sample.Organisatie.Locations, 1).ToJson();

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
