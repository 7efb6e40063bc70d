using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Meldcode.Dossier;

/// <summary>Tables with a header row that is marked as one, repeats on each page, and has no merged cells.</summary>
internal static class DocxTables
{
    // Twips; together the width between the margins of A4.
    private static readonly int[] TwoColumns = [3038, 6600];

    // Signs; about a third of a page.
    private const int KeptTogether = 900;

    private static readonly int[] ThreeColumns = [2138, 5150, 2350];

    public static Table Of(FactsBlock facts) => Table(
        TwoColumns,
        [facts.LabelHeading, facts.ValueHeading],
        facts.Rows.Select(row => new[] { One(DocxText.Run(row.Label, isStrong: true)), One(DocxText.Run(row.Value)) }));

    public static Table Of(RegisterBlock register) => Table(
        ThreeColumns,
        [DossierWords.Subject, DossierWords.Recorded, DossierWords.When],
        register.Rows.Select(row => new[] { What(row), Lines(row), When(row) }));

    private static List<Paragraph> What(RegisterRow row) =>
    [
        .. row.IsEarlier ? [DocxText.Paragraph(DocxStyles.Earlier, DocxText.Run(DossierWords.Earlier))] : Array.Empty<Paragraph>(),
        DocxText.Paragraph(row.IsEarlier ? DocxStyles.Earlier : DocxStyles.Cell, DocxText.Run(row.What, isStrong: !row.IsEarlier)),
    ];

    private static List<Paragraph> Lines(RegisterRow row) => row.Lines.Count == 0
        ? One(DocxText.Run("–"))
        : [.. row.Lines.Select(line => DocxText.Paragraph(Style(row, line), line.Label is { } label ? [.. DocxText.Labelled(label, line.Text)] : [DocxText.Run(line.Text)]))];

    private static string Style(RegisterRow row, RegisterLine line) => line.IsItem ? DocxStyles.ListItem : row.IsEarlier ? DocxStyles.Earlier : DocxStyles.Cell;

    private static List<Paragraph> When(RegisterRow row) =>
        [.. row.When.Select(line => DocxText.Paragraph(row.IsEarlier ? DocxStyles.Earlier : DocxStyles.Cell, DocxText.Run(line)))];

    private static List<Paragraph> One(Run run) => [DocxText.Paragraph(DocxStyles.Cell, run)];

    private static Table Table(int[] widths, string[] headings, IEnumerable<IReadOnlyList<Paragraph>[]> rows) => new(
    [
        Properties(widths.Sum()),
        new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) })),
        Row(widths, [.. headings.Select(heading => new[] { DocxText.Paragraph(DocxStyles.ColumnHeading, DocxText.Run(heading, isStrong: true)) })], isHeader: true),
        .. rows.Select(cells => Row(widths, cells, isHeader: false)),
    ]);

    private static TableRow Row(int[] widths, IReadOnlyList<IReadOnlyList<Paragraph>> cells, bool isHeader) => new(
    [
        .. isHeader ? [new TableRowProperties(new CantSplit(), new TableHeader())]
            : IsShort(cells) ? [new TableRowProperties(new CantSplit())]
            : Array.Empty<OpenXmlElement>(),
        .. cells.Select((content, i) => Cell(widths[i], content, isHeader)),
    ]);

    /// <summary>A short row stays on one page; a long one may go on over several.</summary>
    private static bool IsShort(IEnumerable<IReadOnlyList<Paragraph>> cells) =>
        cells.SelectMany(cell => cell).Sum(paragraph => paragraph.InnerText.Length) <= KeptTogether;

    private static TableCell Cell(int width, IEnumerable<Paragraph> content, bool isHeader) => new(
    [
        new TableCellProperties([
            new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa },
            .. isHeader ? [new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7ECF4" }] : Array.Empty<OpenXmlElement>(),
        ]),
        .. content,
    ]);

    private static TableProperties Properties(int width) => new(
        new TableStyle { Val = DocxStyles.Grid },
        new TableWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "0620" });

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
