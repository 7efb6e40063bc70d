using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Casussen that a role gives sight of: where they stand and what they wait for, nothing of the content.</summary>
public static class OverzichtCard
{
    private const int PageSize = 5;

    /// <param name="rows">All that the person may see.</param>
    /// <param name="page">From 1; what is past the end shows the last.</param>
    public static AdaptiveCard Build(IReadOnlyList<OverviewRow> rows, OverzichtFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var fitting = OverviewRow.InOrder(rows.Where(row => Fits(row, filter))).ToList();
        var last = Math.Max(1, (fitting.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, last);
        var from = (shown - 1) * PageSize;
        return CardFrame.New(
            [
                Blocks.Title(OverzichtText.Title),
                fitting.Count > 0 ? null : Blocks.Text(rows.Count == 0 ? OverzichtText.Empty : OverzichtText.EmptyFilter),
                .. fitting.Skip(from).Take(PageSize).Select((row, i) => Row(row, separator: i > 0)),
                last == 1 ? null : Blocks.Small(OverzichtText.Shown(from + 1, Math.Min(from + PageSize, fitting.Count), fitting.Count)),
            ],
            [
                shown > 1 ? Show(OverzichtText.Previous, filter, shown - 1) : null,
                shown < last ? Show(OverzichtText.Next, filter, shown + 1) : null,
                .. Others(filter).Select(other => Show(Title(other), other, 1)),
                CardButtons.Acuut(),
            ]);
    }

    private static bool Fits(OverviewRow row, OverzichtFilter filter) => filter switch
    {
        OverzichtFilter.Overdue => row.IsOverdue,
        OverzichtFilter.FromStap4 => row.Plaats.StapNumber >= 4,
        _ => true,
    };

    private static IEnumerable<OverzichtFilter> Others(OverzichtFilter filter) => Enum.GetValues<OverzichtFilter>().Where(other => other != filter);

    private static string Title(OverzichtFilter filter) => filter switch
    {
        OverzichtFilter.Overdue => OverzichtText.Overdue,
        OverzichtFilter.FromStap4 => OverzichtText.FromStap4,
        OverzichtFilter.WithClosed => OverzichtText.WithClosed,
        _ => OverzichtText.All,
    };

    private static AdaptiveSubmitAction Show(string title, OverzichtFilter filter, int page) =>
        CardButtons.Submit(BewaarVerb.Overzicht, title, filter.ToString()).With(CardData.Page, page.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static AdaptiveColumnSet Row(OverviewRow row, bool separator)
    {
        var casus = row.Stored.Casus;
        var text = Blocks.Box(
            AdaptiveContainerStyle.Default,
            Blocks.Text($"**{casus.Kenmerk}** · {DossierText.Status(row.Protocol, Math.Max(1, row.Plaats.StapNumber))}"),
            Tight(Blocks.Text(OverzichtText.Waits(row.WaitingFor))),
            row.Due is { } due ? Tight(Blocks.Text(OverzichtText.Due(due, row.IsOverdue))) : null,
            Tight(Blocks.Small(OverzichtText.Age(row.AgeInDays))));
        var open = CasusActions.Submit(row.Stored.Id, casus, row.Plaats.Key, CardVerb.Open, ButtonText.Openen).Hint(ButtonText.OpenWat(casus.Kenmerk.Value));
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

/// <summary>The names stand on buttons that were shown: an old one is read as <see cref="All"/>.</summary>
public enum OverzichtFilter
{
    All,
    Overdue,
    FromStap4,
    WithClosed,
}
