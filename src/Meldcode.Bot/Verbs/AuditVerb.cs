using System.Globalization;
using Meldcode.Domain;
using Meldcode.Storage;

namespace Meldcode.Bot.Verbs;

/// <summary>Whether the record of who looked and wrote is still as it was written, and what a day of it says to who runs the bot.</summary>
internal sealed class AuditVerb : IStorageVerb
{
    private const string Day = "--day";

    public string Name => "audit";

    public string Usage => "audit verify|show [--anchor <rij>:<hash>] [--day <jjjj-mm-dd>] [--json]";

    public string Summary => "Controleert de keten van het auditlogboek; een anker komt uit het logboek (3510) of van een eerdere controle. Toont een dag: wat er met de bot zelf gebeurde, en verder alleen aantallen";

    public IReadOnlyCollection<string> Options => ["--anchor", Day, "--json"];

    public bool TakesText => true;

    public Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct) => arguments.Text switch
    {
        "verify" when arguments[Day] is null && !arguments.Json => VerifyAsync(arguments, storage, ct),
        "show" when arguments["--anchor"] is null => ShowAsync(arguments, storage, ct),
        _ => throw new UsageException("Zeg wat er moet gebeuren: audit verify, eventueel met --anchor, of audit show, eventueel met --day en --json."),
    };

    private static async Task<VerbAnswer> ShowAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct)
    {
        var day = DayOf(arguments[Day]);
        var shown = await (await storage.OpenAsync(ct)).GetRequiredService<AuditDay>().ShowAsync(day, VerbStorage.Account, ct)
            ?? throw new VerbFailedException("Deze dag van het auditlogboek is niet te lezen. Kijk eerst met: audit verify");
        return new VerbAnswer(arguments.Json ? VerbJson.Array(shown.Lines.Cast<object>().Concat(shown.Counts)) : Table(shown));
    }

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException("Een dag schrijf je zo: --day 2026-11-22");

    /// <summary>With tabs, for a terminal and for a spreadsheet.</summary>
    private static string Table(AuditDayRows shown)
    {
        string[] lines =
        [
            shown.Day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
            .. shown.Lines.Select(line => $"{Number(line.Row)}\t{Amsterdam.Clock(line.At).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}\t{line.By}\t{line.Action}\t{line.Result}\t{line.Detail ?? "-"}\t{line.Source}"),
            .. shown.Counts.Select(count => $"{Number(count.Count)} keer\t{count.Action}\t{count.Result}"),
            .. shown.Lines.Count + shown.Counts.Count == 0 ? ["Die dag staat er niets."] : Array.Empty<string>(),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static async Task<VerbAnswer> VerifyAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct)
    {
        var anchor = Anchor(arguments["--anchor"]);
        var verdict = await (await storage.OpenAsync(ct)).GetRequiredService<AuditVerifier>().RunAsync(anchor, VerbStorage.Account, ct);
        return new VerbAnswer(Told(verdict), verdict.Breaks.Count == 0);
    }

    private static (long Row, string Hash)? Anchor(string? text) => text?.Split(':') switch
    {
        null => null,
        [var row, { Length: >= 16 } hash] when long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && hash.All(char.IsAsciiHexDigit) => (id, hash),
        _ => throw new UsageException("Een anker is een rijnummer, een dubbele punt en minstens 16 tekens van de hash: --anchor 1200:9f86d081884c7d65"),
    };

    private static string Told(AuditVerdict verdict)
    {
        string[] lines =
        [
            verdict.Breaks.Count == 0
                ? $"Het auditlogboek klopt: {Number(verdict.Rows)} rijen."
                : $"Het auditlogboek klopt NIET. Eerste breuk: rij {Number(verdict.Breaks[0].Row)}. Bekeken: {Number(verdict.Rows)} rijen.",
            .. verdict.Breaks.Select(found => $"- rij {Number(found.Row)}: {Flaw(found.Flaw)}"),
            .. verdict.OldKeys == 0 ? Array.Empty<string>() :
                [$"Van {Number(verdict.OldKeys)} rijen staat de sleutel niet meer in Keys:Ring. Hun volgorde en inhoud zijn gecontroleerd, hun zegel niet."],
            $"Anker: {Number(verdict.Last)}:{verdict.Hash}",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Flaw(AuditFlaw flaw) => flaw switch
    {
        AuditFlaw.RowMissing => "ontbreekt",
        AuditFlaw.RowAltered => "is veranderd, of staat op een andere plek",
        AuditFlaw.SealWrong => "heeft een zegel dat niet met onze sleutel is gemaakt",
        AuditFlaw.EndWrong => "is niet het einde dat de bot heeft afgesloten; erachter kunnen rijen weg zijn, of bij gezet",
        AuditFlaw.FoundBroken => "hier vond de bot zelf een gebroken einde en ging hij verder; ervoor kunnen rijen weg zijn",
        AuditFlaw.AnchorDiffers => "is niet de rij van het anker, of is er niet",
        AuditFlaw.EventsMissing => "noemt een gebeurtenis die niet meer in de casus staat",
        _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "a flaw without words"),
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
