using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The figures of one year, with a bar beside each number. The number is always there in words as well.</summary>
public static class JaarcijfersCard
{
    private const uint BarHeight = 12;

    /// <param name="years">Newest first.</param>
    /// <param name="year">The one to show; the newest when it is not among them.</param>
    /// <param name="asFile">True when they can be fetched as a file.</param>
    public static AdaptiveCard Build(IReadOnlyList<Jaarcijfers> years, int? year, bool asFile)
    {
        ArgumentNullException.ThrowIfNull(years);
        var index = Math.Max(0, years.ToList().FindIndex(figures => figures.Year == year));
        var shown = years[index];
        return CardFrame.New(
            [
                Blocks.Title(JaarcijfersText.Title(shown.Year)),
                Blocks.Text(Total(shown)),
                .. shown.Total > 0 ? shown.Rows.SelectMany(Row) : [],
                shown.Total == 0 ? null : Blocks.Small(JaarcijfersText.HiddenWhy),
                Blocks.Source(JaarcijfersText.AsOf(shown.AsOf)),
            ],
            index + 1 < years.Count ? Show(years[index + 1].Year) : null,
            index > 0 ? Show(years[index - 1].Year) : null,
            asFile ? CardButtons.Submit(BewaarVerb.JaarcijfersLink, JaarcijfersText.AsFile) : null,
            CardButtons.Acuut());
    }

    private static string Total(Jaarcijfers figures) => figures.Total switch
    {
        null => JaarcijfersText.Few,
        0 => JaarcijfersText.None,
        { } total => JaarcijfersText.Total(total),
    };

    private static AdaptiveSubmitAction Show(int year) => CardButtons.Submit(BewaarVerb.Jaarcijfers, JaarcijfersText.Year(year), JaarcijfersText.Year(year));

    private static IEnumerable<AdaptiveElement> Row(FigureRow row)
    {
        var longest = row.Cells.Max(cell => cell.Count ?? 0);
        return row.Cells.Where(cell => cell.Count != 0).Select(cell => (AdaptiveElement)Bar(row.Kind, cell, longest)).Prepend(Blocks.Section(JaarcijfersText.Kind(row.Kind)));
    }

    private static AdaptiveColumnSet Bar(FigureKind kind, FigureCell cell, int longest) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            Column("2", Blocks.Text(JaarcijfersText.Label(kind, cell.Code))),
            Column("2", cell.Count is { } count ? Drawn(count, longest) : Blocks.Small(JaarcijfersText.Hidden)),
            Column("40px", Blocks.Text(cell.Count is { } number ? $"**{number.ToString(CultureInfo.InvariantCulture)}**" : "–")),
        ],
    };

    private static AdaptiveColumn Column(string width, AdaptiveElement item) =>
        new() { Width = width, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [item] };

    /// <summary>Two boxes side by side, so that no picture has to be fetched, and it follows dark and light.</summary>
    private static AdaptiveColumnSet Drawn(int count, int longest) => new()
    {
        Columns =
        [
            new AdaptiveColumn { Width = count.ToString(CultureInfo.InvariantCulture), Style = AdaptiveContainerStyle.Accent, PixelMinHeight = BarHeight, Items = [] },
            .. count == longest ? Array.Empty<AdaptiveColumn>() :
            [
                new AdaptiveColumn { Width = (longest - count).ToString(CultureInfo.InvariantCulture), PixelMinHeight = BarHeight, Spacing = AdaptiveSpacing.None, Items = [] },
            ],
        ],
    };
}
