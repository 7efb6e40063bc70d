using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Dossier.Tests;

public sealed class DocxTests
{
    public static TheoryData<string> Variants => [.. ProtocolCatalog.BuiltIn.Variants];

    public static TheoryData<string> HostileTexts => [.. Samples.Hostile.Keys];

    [Fact]
    public void Docx_AnyHistory_IsValidForWord()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        foreach (var history in Histories.Many(120))
        {
            using var document = Open(Docx(Samples.Of(history)));

            Assert.Empty(validator.Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Docx_EveryVariant_IsReadable(string variant)
    {
        using var document = Open(Docx(Samples.Of(Samples.Short(variant))));
        var main = document.MainDocumentPart!;

        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Contains("MC-7K3F", main.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains("vertrouwelijk", main.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal("nl-NL", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Contains(A.Protocol(variant).Hash, main.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Docx_AnyHistory_CanBeReadAloud()
    {
        foreach (var history in Histories.Many(60))
        {
            using var document = Open(Docx(Samples.Of(history)));
            var body = document.MainDocumentPart!.Document!.Body!;
            var headings = body.Elements<Paragraph>().Where(paragraph => Style(paragraph).StartsWith("Heading", StringComparison.Ordinal)).ToList();
            var levels = headings.Select(heading => int.Parse(Style(heading)[^1..], System.Globalization.CultureInfo.InvariantCulture)).ToList();

            Assert.All(headings, heading => Assert.NotEqual("", heading.InnerText.Trim()));
            Assert.All(headings, heading => Assert.False(heading.NextSibling() is null or SectionProperties, "a heading with nothing under it"));
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
            Assert.All(body.Descendants<Table>(), table => Assert.Single(table.Descendants<TableHeader>()));
            Assert.Empty(body.Descendants<GridSpan>());
            Assert.Empty(body.Descendants<VerticalMerge>());
        }
    }

    [Fact]
    public void Docx_TheSameRecord_GivesTheSameBytes()
    {
        var casus = Samples.Long();

        var first = Docx(Samples.Of(casus));
        var later = Docx(DossierBuilder.Build(casus.Events, casus.Protocol, Samples.Organisatie, Samples.PrintedAt.AddDays(1)));

        Assert.Equal(first, Docx(Samples.Of(casus)));
        Assert.NotEqual(first, later);
    }

    [Fact]
    public void Docx_AnyRecord_SaysNothingOfWhoMadeIt()
    {
        var casus = Samples.Long();
        using var document = Open(Docx(Samples.Of(casus)));

        var all = string.Concat(document.GetAllParts().Select(part => new StreamReader(part.GetStream()).ReadToEnd()));

        Assert.Null(document.PackageProperties.Creator);
        Assert.Null(document.PackageProperties.LastModifiedBy);
        Assert.Null(document.PackageProperties.Created);
        Assert.Null(document.ExtendedFilePropertiesPart);
        Assert.DoesNotContain(casus.By, all, StringComparison.Ordinal);
        Assert.DoesNotContain("af-1", all, StringComparison.Ordinal);
        Assert.DoesNotContain("rsid", all, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Docx_WhateverWasTyped_IsThereAndNothingElseIs(string name)
    {
        var text = Samples.Hostile[name].Trim();
        using var document = Open(Docx(Samples.Of(Samples.Noted(text))));

        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Contains(document.MainDocumentPart!.Document!.Descendants<Run>(), run => Typed(run) == Readable(text));
    }

    private static byte[] Docx(CasusDossier dossier) => DossierExport.Docx(dossier, Samples.Organisatie);

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    private static string Typed(Run run) => string.Concat(run.ChildElements.Select(part => part switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));

    /// <summary>Line ends are one sign, and what XML cannot hold shows as a question mark in a box.</summary>
    private static string Readable(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.Concat(lines.Select((sign, i) =>
            sign is '\n' or '\t' || (!char.IsSurrogate(sign) && sign >= ' ') || Pair(lines, i) ? sign : '\uFFFD'));
    }

    private static bool Pair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
