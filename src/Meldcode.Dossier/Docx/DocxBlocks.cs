using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Meldcode.Dossier;

/// <summary>A block of the record as Word has it.</summary>
internal static class DocxBlocks
{
    public static IEnumerable<OpenXmlElement> Of(DossierBlock block) => block switch
    {
        HeadingBlock heading => [DocxText.Paragraph($"Heading{heading.Level}", DocxText.Run(heading.Text))],
        ParagraphBlock paragraph => [DocxText.Paragraph(null, DocxText.Run(paragraph.Text, paragraph.IsStrong))],
        BulletsBlock bullets => bullets.Items.Select(item => DocxText.Paragraph(DocxStyles.ListItem, DocxText.Run(item))),
        FactsBlock facts => [DocxTables.Of(facts), Gap()],
        RegisterBlock register => [DocxTables.Of(register), Gap()],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "no such block"),
    };

    /// <summary>Word joins two tables that touch.</summary>
    private static Paragraph Gap() => DocxText.Paragraph(DocxStyles.Gap);
}
