using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Casussen that a role gives sight of: where they stand and what they wait for, nothing of the content.</summary>
public static class OverzichtCard
{
    private const int PageSize = 5;

    /// <summary>Days of one casus that are shown; the rest is in the casus.</summary>
    private const int MaxDues = 3;

    /// <param name="rows">All that the person may see.</param>
    /// <param name="page">From 1; what is past the end shows the last.</param>
    public static AdaptiveCard Build(IReadOnlyList<OverviewRow> rows, OverzichtChoice choice, IReadOnlyList<Locatie> locations, int page)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(locations);
        var fitting = OverviewRow.InOrder(rows.Where(choice.Fits)).ToList();
        var last = Math.Max(1, (fitting.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, last);
        var from = (shown - 1) * PageSize;
        return CardFrame.New(
            [
                Blocks.Title(OverzichtText.Title),
                fitting.Count > 0 ? null : Blocks.Text(rows.Count == 0 ? OverzichtText.Empty : OverzichtText.EmptyFilter),
                .. fitting.Skip(from).Take(PageSize).Select((row, i) => Row(row, locations.Count > 1, separator: i > 0)),
                last == 1 ? null : Blocks.Small(OverzichtText.Shown(from + 1, Math.Min(from + PageSize, fitting.Count), fitting.Count)),
                Filter(choice.Filter),
                locations.Count > 1 ? Location(choice.Location, locations) : null,
            ],
            [
                CardButtons.Submit(BewaarVerb.Overzicht, OverzichtText.Show),
                shown > 1 ? Page(OverzichtText.Previous, choice, shown - 1) : null,
                shown < last ? Page(OverzichtText.Next, choice, shown + 1) : null,
                CardButtons.Acuut(),
            ]);
    }

    private static AdaptiveChoiceSetInput Filter(OverzichtFilter filter) => new()
    {
        Id = BewaarVerb.Filter,
        Label = OverzichtText.Which,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. Enum.GetValues<OverzichtFilter>().Select(one => new AdaptiveChoice { Title = OverzichtText.Of(one), Value = one.ToString() })],
        Value = filter.ToString(),
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
    };

    private static AdaptiveChoiceSetInput Location(string? location, IReadOnlyList<Locatie> locations) => new()
    {
        Id = CardData.Locatie,
        Label = OverzichtText.Where,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices =
        [
            new AdaptiveChoice { Title = OverzichtText.Everywhere, Value = OverzichtChoice.Everywhere },
            .. locations.Select(place => new AdaptiveChoice { Title = place.Name, Value = place.Name }),
        ],
        Value = location ?? OverzichtChoice.Everywhere,
        Spacing = AdaptiveSpacing.Medium,
    };

    /// <summary>The same choice: what was chosen since and not yet shown does not count.</summary>
    private static AdaptiveSubmitAction Page(string title, OverzichtChoice choice, int page) =>
        CardButtons.Submit(BewaarVerb.Overzicht, title, choice.Filter.ToString())
            .With(CardData.Locatie, choice.Location ?? OverzichtChoice.Everywhere)
            .With(CardData.Page, page.ToString(CultureInfo.InvariantCulture)).Alone();

    private static AdaptiveColumnSet Row(OverviewRow row, bool withLocation, bool separator)
    {
        var casus = row.Stored.Casus;
        var place = withLocation ? row.Location : null;
        var text = Blocks.Box(
            AdaptiveContainerStyle.Default,
            [
                Blocks.Text($"**{casus.Kenmerk}** · {DossierText.Status(row.Protocol, Math.Max(1, row.Plaats.StapNumber))}"),
                Tight(Blocks.Text(OverzichtText.Waits(row.WaitingFor))),
                .. row.Dues.Take(MaxDues).Select(due => Tight(Blocks.Text(OverzichtText.Due(due)))),
                Tight(Blocks.Small(place is null ? OverzichtText.Age(row.AgeInDays) : $"{OverzichtText.Age(row.AgeInDays)} · {place}")),
            ]);
        var open = CasusActions.Submit(row.Stored.Id, casus, row.Plaats.Key, CardVerb.Open, ButtonText.Openen).Hint(ButtonText.OpenWat(casus.Kenmerk.Value)).Alone();
        var set = Blocks.Row(text, open);
        set.Separator = separator;
        return set;
    }

    private static AdaptiveTextBlock Tight(AdaptiveTextBlock line)
    {
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }
}
