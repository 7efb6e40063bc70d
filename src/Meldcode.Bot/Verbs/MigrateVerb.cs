using System.Globalization;
using Meldcode.Bot.Host;
using Meldcode.Storage;

namespace Meldcode.Bot.Verbs;

/// <summary>Copies everything from a SQLite file to the PostgreSQL of the settings. No bot may run on either.</summary>
internal sealed class MigrateVerb : IStorageVerb
{
    private const string From = "--from";

    public string Name => "migrate";

    public string Usage => "migrate --from <bestand>";

    public string Summary => "Alles uit een SQLite-bestand overzetten naar de lege PostgreSQL van de instellingen; de bot moet uit staan";

    public IReadOnlyCollection<string> Options => [From];

    public async Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct)
    {
        var file = arguments[From] ?? throw new UsageException("Noem het bestand: migrate --from /var/lib/meldcode-bot/meldcode.db");
        var move = storage.OpenAnySchema().GetRequiredService<StorageMove>();
        try
        {
            return Told(await move.RunAsync(file, VerbStorage.Account, ct), file);
        }
        catch (MoveRefusedException refused)
        {
            throw new VerbFailedException(Text(refused, file));
        }
        catch (WrongKeyException wrong)
        {
            throw new VerbFailedException("Alles is overgezet, maar de bot kan er nog niet bij:\n" + string.Join('\n', WrongKeyText.Of(wrong)));
        }
    }

    private static VerbAnswer Told(MoveReport report, string file)
    {
        string[] lines =
        [
            .. report.Tables.Select(table => $"{table.Table}\t{Number(table.Rows)}\t{table.Hash}"),
            $"{Number(report.Tables.Sum(table => table.Rows))} rijen staan in PostgreSQL{(report.WasThere ? "; een eerdere keer had ze al overgezet" : "")}. Aantal en inhoud van elke tabel zijn vergeleken.",
            $"Op {file} start geen bot meer. Bewaar of wis het zoals een reservekopie.",
        ];
        return new VerbAnswer(string.Join('\n', lines) + "\n");
    }

    private static string Text(MoveRefusedException refused, string file) => refused.Refusal switch
    {
        MoveRefusal.TargetIsNotPostgres => "Storage:Provider: zet deze op postgres, met de verbindingsreeks van de nieuwe database in Storage:ConnectionString.",
        MoveRefusal.SourceIsNotThere => $"{file} is er niet, of is geen database van deze bot.",
        MoveRefusal.SourceIsInUse => $"{file} is in gebruik. Stop de bot en elk ander programma dat het bestand open heeft, en probeer het opnieuw.",
        MoveRefusal.SourceHasOtherSchema => $"{file} heeft een ander schema dan deze versie. Start deze versie er één keer op, stop haar weer, en probeer het opnieuw.",
        MoveRefusal.SourceWasMoved => $"{file} is al overgezet.",
        MoveRefusal.TargetIsNotEmpty => "De database waar alles naartoe moet, is niet leeg. Maak een nieuwe, lege database.",
        MoveRefusal.CopyDiffers => $"Wat in tabel {refused.Table} is teruggelezen, is niet wat er is geschreven. Er is niets overgezet. Kijk naar triggers en rechten in de nieuwe database.",
        _ => throw new InvalidOperationException($"no text for {refused.Refusal}"),
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
