using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Meldcode.Dossier;

/// <summary>How the document looks: real headings, Dutch, dark on white.</summary>
internal static class DocxStyles
{
    public const string ListItem = "Opsomming";
    public const string Cell = "Cel";
    public const string ColumnHeading = "Kolomkop";
    public const string Earlier = "Eerder";
    public const string Gap = "Tussenruimte";
    public const string Frame = "Rand";
    public const string Grid = "Raster";

    private const string Dutch = "nl-NL";

    // 6 to 1 against white: taken back, and still easy to read.
    private const string Grey = "5A5A5A";

    private const string Navy = "1F3864";

    public static Styles Build() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
                new FontSize { Val = "22" },
                new FontSizeComplexScript { Val = "22" },
                new Languages { Val = Dutch, EastAsia = Dutch, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "100", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(1, "36", "360", "120"),
        Heading(2, "28", "320", "80"),
        Heading(3, "24", "200", "60"),
        Paragraph(Cell, new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), new StyleRunProperties(new FontSize { Val = "20" })),
        Paragraph(ColumnHeading, new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "40" }), new StyleRunProperties(new FontSize { Val = "20" })),
        Paragraph(Earlier, new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), new StyleRunProperties(new Italic(), new Color { Val = Grey }, new FontSize { Val = "20" })),
        Paragraph(ListItem, new StyleParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
            new SpacingBetweenLines { After = "40" },
            new Indentation { Left = "284", Hanging = "284" }), new StyleRunProperties(new FontSize { Val = "20" })),
        Paragraph(Gap, new StyleParagraphProperties(new SpacingBetweenLines { After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact }), new StyleRunProperties(new FontSize { Val = "8" })),
        Paragraph(Frame, new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9638 })), new StyleRunProperties(new Color { Val = Grey }, new FontSize { Val = "18" })),
        Table());

    /// <summary>One list with bullets.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <summary>Nothing about who edits it is kept by Word either.</summary>
    public static Settings Settings() => new(
        new RemovePersonalInformation(),
        new RemoveDateAndTime(),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = Dutch });

    private static Style Heading(int level, string size, string before, string after) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new UIPriority { Val = 9 },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before, After = after }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new Color { Val = Navy }, new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = $"Heading{level}",
    };

    private static Style Paragraph(string id, OpenXmlElement paragraph, OpenXmlElement run) => new(
        new StyleName { Val = id }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
        CustomStyle = true,
    };

    private static Style Table() => new(
        new StyleName { Val = Grid },
        new StyleTableProperties(
            new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = Grid,
        CustomStyle = true,
    };

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "A6A6A6" };
}
