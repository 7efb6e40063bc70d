using System.Globalization;
using Meldcode.Domain;
using Meldcode.Storage;

namespace Meldcode.Bot.Verbs;

/// <summary>Messages that are still to be done or were put aside; no content, no names.</summary>
internal sealed class OutboxVerb : IStorageVerb
{
    private const string Id = "--id";

    public string Name => "outbox";

    public string Usage => "outbox list|retry|park [--id <nummer>] [--json]";

    public string Summary => "Berichten die nog weg moeten of opzij zijn gelegd: tonen, opnieuw proberen, opzij leggen; zonder inhoud";

    public IReadOnlyCollection<string> Options => [Id, "--json"];

    public bool TakesText => true;

    public async Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct) => arguments.Text switch
    {
        "list" => List(await (await CounterAsync(storage, ct)).ListAsync(ct), arguments.Json),
        "retry" when arguments[Id] is { } id => Changed(await (await CounterAsync(storage, ct)).RetryAsync(id, VerbStorage.Account, ct), "wordt opnieuw geprobeerd"),
        "park" when arguments[Id] is { } id => Changed(await (await CounterAsync(storage, ct)).ParkAsync(id, VerbStorage.Account, ct), "is opzij gelegd. Niemand krijgt er bericht van tot: outbox retry"),
        "retry" or "park" => throw new UsageException("Zeg welk bericht: --id met het nummer dat 'outbox list' noemt."),
        _ => throw new UsageException("Zeg wat er moet gebeuren: outbox list, outbox retry of outbox park."),
    };

    private static async Task<NoticeCounter> CounterAsync(VerbStorage storage, CancellationToken ct) =>
        (await storage.OpenAsync(ct)).GetRequiredService<NoticeCounter>();

    private static VerbAnswer List(IReadOnlyList<NoticeLine> lines, bool json) => new(
        json ? VerbJson.Array(lines)
            : lines.Count == 0 ? "Er staat niets te wachten.\n"
            : string.Concat(lines.Select(Line)),
        lines.All(line => line.State is not NoticeState.Parked));

    private static string Line(NoticeLine line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.Id}\t{line.OrganisatieId}\t{State(line)}\tsinds {Clock(line.CreatedAt)}\t{(line.DueAt is { } due ? $"weer om {Clock(due)}" : "-")}\t{line.Failures} fouten\n");

    private static string State(NoticeLine line) => line switch
    {
        { State: NoticeState.Parked } => "OPZIJ GELEGD",
        { IsHeld: true } => "bezig",
        { State: NoticeState.Pending } => "nog niet weg",
        { State: NoticeState.Waiting } => "weg, nog niet gezien",
        _ => "kaarten bijwerken",
    };

    private static string Clock(DateTimeOffset at) => Amsterdam.Clock(at).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture);

    private static VerbAnswer Changed(bool found, string how) =>
        found ? new VerbAnswer($"Het bericht {how}.\n") : throw new VerbFailedException("Dat nummer staat niet in de lijst. Kijk met: outbox list");
}
