using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>What stands on every page, and the document's title for a screen reader.</summary>
internal static class DocxFrame
{
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private const string Elements = "http://purl.org/dc/elements/1.1/";

    public static Header Header(Kenmerk kenmerk) => new(
        DocxText.Paragraph(DocxStyles.Frame, DocxText.Run($"Meldcode {kenmerk}\t{DossierWords.Confidential}")));

    public static Footer Footer() => new(
        DocxText.Paragraph(DocxStyles.Frame, DocxText.Run("Pagina "), Field("PAGE"), DocxText.Run(" van "), Field("NUMPAGES")));

    public static void WriteTitle(CoreFilePropertiesPart part, string title)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", CoreProperties);
        xml.WriteElementString("dc", "title", Elements, title);
        xml.WriteElementString("dc", "language", Elements, "nl-NL");
        xml.WriteEndElement();
    }

    private static SimpleField Field(string code) => new(DocxText.Run("1")) { Instruction = code };
}
