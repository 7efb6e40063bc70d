using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Dossier.Tests;

public sealed class PlainTextTests
{
    public static TheoryData<string> HostileTexts => [.. Samples.Hostile.Keys];

    [Fact]
    public void Text_AnyHistory_HasShortLinesAndNoSteeringSigns()
    {
        foreach (var history in Histories.Many(120))
        {
            var text = Text(Samples.Of(history));

            Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 76, $"{line.Length} signs"));
            Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
            Assert.Contains("MC-7K3F", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Text_WhateverWasTyped_IsThere(string name)
    {
        var text = Text(Samples.Of(Samples.Noted(Samples.Hostile[name].Trim())));

        Assert.Contains(Squeezed(Samples.Hostile[name]), Squeezed(text), StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 76));
    }

    [Fact]
    public void Text_AnyHistory_TellsWhatTheDocumentTells()
    {
        foreach (var history in Histories.Many(40))
        {
            var dossier = Samples.Of(history);
            using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(DossierExport.Docx(dossier, Samples.Organisatie)), false);
            var text = Squeezed(Text(dossier)).ToUpperInvariant();
            var cells = document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(piece => piece.Text);

            var pieces = cells.Where(piece => piece is not ("–" or "Vastgelegd" or "Onderwerp" or "Gebeurtenis" or "Wanneer en door wie"));

            Assert.All(pieces, piece => Assert.Contains(Squeezed(piece).ToUpperInvariant(), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Text_ADiagnosis_StandsUnderItsOwnHeadingWithWhoMadeIt()
    {
        var casus = A.Casus().At(2).Reopened("observatie");
        var save = casus.Save(casus.Protocol.Stap(1).Onderdelen.Single(part => part.Id == "observatie"));
        casus.Do(save with { Velden = save.Velden.SetItem("diagnose", "een angststoornis").SetItem("diagnose-door", "de kinderarts") });

        var text = Text(Samples.Of(casus));

        var lines = text.Split('\n').SkipWhile(line => !line.Contains("DIAGNOSES", StringComparison.OrdinalIgnoreCase) || line.Contains("Feiten", StringComparison.Ordinal)).ToList();
        Assert.Contains(lines, line => line.Contains("Door wie is de diagnose gesteld?", StringComparison.Ordinal));
        Assert.Contains("de kinderarts", string.Join(" ", lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryKindOfCourse_HasWords()
    {
        var words = Enum.GetValues<CourseKind>().Where(kind => kind != CourseKind.Unknown)
            .Select(kind => DossierWords.Of(new RecordedCourse(kind, "iets") { At = Samples.PrintedAt, By = new DossierAuthor(AuthorKind.Colleague), Stap = 1 })).ToList();

        Assert.DoesNotContain(DossierWords.Unknown, words);
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    private static string Text(CasusDossier dossier) => DossierExport.Text(dossier, Samples.Organisatie);

    private static string Squeezed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign)));
}
