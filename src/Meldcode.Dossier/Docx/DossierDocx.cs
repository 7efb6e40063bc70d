using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>
/// Puts a Word document together. Relationship ids and dates in the archive are fixed, so that the same record gives the
/// same bytes; there is no author, company or editing time in it.
/// </summary>
internal static class DossierDocx
{
    private const string HeaderId = "rHeader";

    private const string FooterId = "rFooter";

    public static byte[] Write(Kenmerk kenmerk, IReadOnlyList<DossierBlock> blocks)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rMain");
            main.Document = new Document(new Body([.. blocks.SelectMany(DocxBlocks.Of), Section()]));
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxStyles.Build();
            main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = DocxStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = DocxStyles.Settings();
            main.AddNewPart<HeaderPart>(HeaderId).Header = DocxFrame.Header(kenmerk);
            main.AddNewPart<FooterPart>(FooterId).Footer = DocxFrame.Footer();
            DocxFrame.WriteTitle(document.AddNewPart<CoreFilePropertiesPart>("rCore"), DossierWords.Title(kenmerk));
        }

        return FixedArchive.Of(memory.ToArray());
    }

    // A4, margins of 2 cm.
    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1304, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
