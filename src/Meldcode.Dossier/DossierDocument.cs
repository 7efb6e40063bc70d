using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>The record in the order in which it is read: what it is, where it led, then each step, the sources last.</summary>
internal static class DossierDocument
{
    public static IReadOnlyList<DossierBlock> Build(CasusDossier dossier, Organisatie organisatie) =>
    [
        new HeadingBlock(1, DossierWords.Title(dossier.Kenmerk)),
        new ParagraphBlock(DossierWords.ConfidentialLine, IsStrong: true),
        new ParagraphBlock(DossierWords.Belongs(organisatie.RecordSystem)),
        Head(dossier, organisatie),
        .. dossier.Followed.Hash == dossier.Protocol.Hash ? Array.Empty<DossierBlock>() : [new ParagraphBlock(DossierWords.HashDiffers, IsStrong: true)],
        new HeadingBlock(2, DossierWords.HowToRead),
        new BulletsBlock(DossierWords.Reading),
        .. dossier.Rounds.SelectMany(round => Round(dossier, round)),
        .. Sources(dossier),
    ];

    private static FactsBlock Head(CasusDossier dossier, Organisatie organisatie) => new(DossierWords.Subject, DossierWords.Recorded,
    [
        ("Kenmerk", dossier.Kenmerk.Value),
        ("Organisatie", organisatie.Name),
        ("Meldcode", $"{dossier.Protocol.Name} (bron: {dossier.Protocol.Source.Title}, {dossier.Protocol.Source.Edition})"),
        ("Versie van de meldcode", $"{dossier.Followed.Id}, geldig vanaf {Moments.Day(dossier.Followed.ValidFrom)}"),
        ("Versiekenmerk (SHA-256)", dossier.Followed.Hash),
        ("Leeftijd", DossierWords.Leeftijd(dossier.Leeftijd)),
        .. dossier.Poorten.Select(poort => (poort.Question, "ja")),
        ("Begonnen", Moments.Minute(dossier.StartedAt)),
        ("Stand", dossier.Closed ? "gesloten" : "nog open"),
        ("Afgedrukt", Moments.Minute(dossier.PrintedAt)),
        ("Vastgelegde gebeurtenissen", dossier.Version.ToString(CultureInfo.InvariantCulture)),
    ]);

    private static IEnumerable<DossierBlock> Round(CasusDossier dossier, DossierRound round)
    {
        if (dossier.Rounds.Count > 1)
        {
            yield return new HeadingBlock(1, DossierWords.Round(round.Number));
        }

        yield return new HeadingBlock(2, DossierWords.Path);
        var path = round.Path.Select(DossierRows.PathLine).ToList();
        yield return path.Count == 0 ? new ParagraphBlock(DossierWords.PathEmpty) : new BulletsBlock(path);
        foreach (var block in DossierSteps.Build(dossier.Protocol, round))
        {
            yield return block;
        }
    }

    private static IEnumerable<DossierBlock> Sources(CasusDossier dossier) => dossier.Sources.Count == 0
        ? []
        : [new HeadingBlock(dossier.Rounds.Count > 1 ? 1 : 2, DossierWords.Sources), new BulletsBlock([.. dossier.Sources.Select(source => DossierWords.Source(dossier.Protocol, source)).Distinct(StringComparer.Ordinal)])];
}
