using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>A table for each step; where facts and suspicions were recorded, one for each of those.</summary>
internal static class DossierSteps
{
    private static readonly InformationKind[] Kinds =
        [InformationKind.Fact, InformationKind.Hypothesis, InformationKind.FromOther, InformationKind.Diagnosis];

    public static IEnumerable<DossierBlock> Build(Protocol protocol, DossierRound round)
    {
        foreach (var stap in round.Entries.Where(IsContent).Select(entry => entry.Stap).Where(stap => stap > 0).Distinct().Order())
        {
            yield return new HeadingBlock(2, DossierWords.Stap(protocol, stap));
            foreach (var block in Stap([.. round.Entries.Where(entry => entry.Stap == stap && IsContent(entry))]))
            {
                yield return block;
            }
        }

        foreach (var block in Section(2, DossierWords.Outcome, round.Entries.Where(entry => entry.Stap == 0 && entry is RecordedUitkomst))
            .Concat(Section(2, DossierWords.Notes, round.Entries.Where(entry => entry is RecordedNote)))
            .Concat(Course(round.Entries.OfType<RecordedCourse>())))
        {
            yield return block;
        }
    }

    private static bool IsContent(DossierEntry entry) => entry is not (RecordedCourse or RecordedNote);

    private static IEnumerable<DossierBlock> Stap(IReadOnlyList<DossierEntry> entries)
    {
        var signalen = entries.Where(entry => entry is RecordedSignalen).ToList();
        var kinds = Kinds.Select(kind => (Kind: kind, Entries: entries.Where(entry => entry is RecordedForm form && form.Kind == kind).ToList()))
            .Where(group => group.Entries.Count > 0).ToList();
        var rest = entries.Except(signalen).Except(kinds.SelectMany(group => group.Entries)).ToList();
        if (signalen.Count == 0 && kinds.Count == 0)
        {
            return [Table(rest)];
        }

        return Section(3, DossierWords.Signalen, signalen)
            .Concat(kinds.SelectMany(group => Section(3, DossierWords.Kind(group.Kind), group.Entries)))
            .Concat(Section(3, DossierWords.Other, rest));
    }

    /// <summary>Nothing at all when there is nothing in it: a heading without text under it misleads.</summary>
    private static IEnumerable<DossierBlock> Section(int level, string heading, IEnumerable<DossierEntry> entries)
    {
        var all = entries.ToList();
        return all.Count == 0 ? [] : [new HeadingBlock(level, heading), Table(all)];
    }

    /// <summary>What happened with the casus itself has no words of its own: two columns do.</summary>
    private static IEnumerable<DossierBlock> Course(IEnumerable<RecordedCourse> entries)
    {
        var rows = entries.Select(entry => (What(entry), $"{Moments.Minute(entry.At)}, {DossierWords.Author(entry.By)}")).ToList();
        return rows.Count == 0 ? [] : [new HeadingBlock(2, DossierWords.Course), new FactsBlock(DossierWords.Happened, DossierWords.When, rows)];
    }

    private static string What(RecordedCourse entry) =>
        entry.Why is { } reason ? $"{DossierWords.Of(entry)}\n{DossierWords.Reason}: {reason}" : DossierWords.Of(entry);

    private static RegisterBlock Table(IEnumerable<DossierEntry> entries) => new([.. entries.Select(DossierRows.Of)]);
}
