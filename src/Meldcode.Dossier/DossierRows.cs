using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>One entry of the record as a row.</summary>
internal static class DossierRows
{
    public static RegisterRow Of(DossierEntry entry) => new(What(entry), [.. Lines(entry)], [.. When(entry)], entry.SupersededAt is not null);

    /// <summary>One step of the path that was taken.</summary>
    public static string PathLine(DossierEntry entry) => entry switch
    {
        RecordedAnswer e => $"{e.Vraag.Heading}: {e.Antwoord.Word()}{(e.Deviation is null ? "" : " (anders besloten)")}",
        RecordedAdvies e => $"{e.Vraag.Heading}: {DossierWords.Doubt}",
        RecordedUitkomst { Stands: true } e => $"{DossierWords.Stands}: {e.Uitkomst.Title}{Norm(e)}",
        RecordedUitkomst e => $"{DossierWords.Outcome}: {e.Uitkomst.Title}{Norm(e)}",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.GetType().Name, "no part of a path"),
    };

    private static string Norm(RecordedUitkomst e) => e.Meldnorm is { } norm ? $" ({DossierWords.Meldnorm(norm).ToLowerInvariant()})" : "";

    private static string What(DossierEntry entry) => entry switch
    {
        RecordedSignalen e => e.Title,
        RecordedForm e => e.Title,
        RecordedSkip e => $"{e.Title}: {DossierWords.NoTalk.ToLowerInvariant()}",
        RecordedAnswer e => e.Vraag.Heading,
        RecordedAdvies e => e.Vraag.Heading,
        RecordedHulp => DossierWords.Help,
        RecordedUitkomst { Stands: true } => DossierWords.Stands,
        RecordedUitkomst => DossierWords.Outcome,
        RecordedNote => DossierWords.Note,
        RecordedCourse e => DossierWords.Of(e),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.GetType().Name, "no words"),
    };

    private static IEnumerable<RegisterLine> Lines(DossierEntry entry) => entry switch
    {
        RecordedSignalen e => e.Ticked.Count == 0 ? [Plain(DossierWords.NothingTicked)] : e.Ticked.Select(text => new RegisterLine(null, text, IsItem: true)),
        RecordedForm e => e.Fields.Count == 0 ? [Plain(DossierWords.NothingFilledIn)] : e.Fields.Select(Field),
        RecordedSkip e => [new RegisterLine(DossierWords.Reason, e.Reason), new RegisterLine(DossierWords.Explanation, e.Explanation)],
        RecordedAnswer e => Answer(e),
        RecordedAdvies e => [new RegisterLine(DossierWords.Question, e.Vraag.Text), new RegisterLine(DossierWords.Answer, DossierWords.Doubt), .. Said(e.Meaning)],
        RecordedHulp e => Help(e),
        RecordedUitkomst e => Uitkomst(e),
        RecordedNote { Verdict: { } verdict } e => [new RegisterLine(DossierWords.Suspicion(verdict), e.About ?? ""), Plain(e.Text)],
        RecordedNote e => [Plain(e.Text)],
        _ => [],
    };

    private static IEnumerable<RegisterLine> Answer(RecordedAnswer e) =>
    [
        new RegisterLine(DossierWords.Question, e.Vraag.Text),
        .. e.Norm is { } norm ? [new RegisterLine(DossierWords.Norm, norm.Title)] : Array.Empty<RegisterLine>(),
        new RegisterLine(DossierWords.Answer, e.Antwoord.Word()),
        .. e.Eisen.Count == 0 ? Array.Empty<RegisterLine>() : [new RegisterLine(DossierWords.Met, ""), .. e.Eisen.Select(eis => new RegisterLine(null, eis, IsItem: true))],
        .. e.Deviation is { } reason ? [new RegisterLine(DossierWords.Decided, reason)] : Array.Empty<RegisterLine>(),
        .. e.Meldnorm is { } number ? [Plain(DossierWords.Meldnorm(number))] : Array.Empty<RegisterLine>(),
        .. Said(e.Meaning),
    ];

    private static IEnumerable<RegisterLine> Help(RecordedHulp e) =>
    [
        new RegisterLine(DossierWords.HelpWhat, e.Wat),
        new RegisterLine(DossierWords.HelpWho, e.Wie),
        .. e.Casemanager is { } casemanager ? [new RegisterLine(DossierWords.HelpCasemanager, casemanager)] : Array.Empty<RegisterLine>(),
        new RegisterLine(DossierWords.HelpUntil, Moments.Day(e.ReviewOn)),
    ];

    private static IEnumerable<RegisterLine> Uitkomst(RecordedUitkomst e) =>
    [
        new RegisterLine(DossierWords.Protocol, e.Uitkomst.Title),
        .. e.Meldnorm is { } norm ? [Plain(DossierWords.Meldnorm(norm))] : Array.Empty<RegisterLine>(),
        new RegisterLine(DossierWords.Who, e.Uitkomst.Who),
        new RegisterLine(DossierWords.Timing, e.Uitkomst.When),
        .. e.WithHulp ? [Plain(DossierWords.AlsoHelp)] : Array.Empty<RegisterLine>(),
        .. e.Deviates ? [Plain(DossierWords.Deviates)] : Array.Empty<RegisterLine>(),
    ];

    private static RegisterLine Field(DossierField field) => new(field.Label, field.Day is { } day ? Moments.Day(day) : field.Value);

    private static IEnumerable<RegisterLine> Said(string? meaning) => meaning is null ? [] : [new RegisterLine(DossierWords.Protocol, meaning)];

    private static RegisterLine Plain(string text) => new(null, text);

    private static IEnumerable<string> When(DossierEntry entry)
    {
        yield return Moments.Minute(entry.At);
        yield return DossierWords.Author(entry.By);
        if (entry.SupersededAt is { } at)
        {
            yield return $"Gewijzigd of teruggenomen: {Moments.Minute(at)}";
        }
    }
}
