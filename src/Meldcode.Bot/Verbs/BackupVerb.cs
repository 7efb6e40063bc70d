using System.Globalization;
using Meldcode.Storage;

namespace Meldcode.Bot.Verbs;

/// <summary>A copy of the SQLite database in one file, while the bot goes on.</summary>
internal sealed class BackupVerb : IStorageVerb
{
    private const string To = "--to";

    public string Name => "backup";

    public string Usage => "backup --to <bestand>";

    public string Summary => "Reservekopie van de SQLite-opslag, gecontroleerd, terwijl de bot draait (bij PostgreSQL: pg_dump)";

    public IReadOnlyCollection<string> Options => [To];

    public async Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct)
    {
        var file = arguments[To] ?? throw new UsageException("Noem het bestand: backup --to /var/backups/meldcode-bot/meldcode.db");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder || !Directory.Exists(folder))
        {
            throw new VerbFailedException($"De map van {file} is er niet. Maak die eerst, alleen leesbaar voor wie de bot draait.");
        }

        try
        {
            return Told(await (await storage.OpenAsync(ct)).GetRequiredService<StorageBackup>().RunAsync(file, VerbStorage.Account, ct), file);
        }
        catch (BackupRefusedException refused)
        {
            throw new VerbFailedException(Text(refused, file));
        }
    }

    private static VerbAnswer Told(BackupReport report, string file) => new(
        $"{report.Sha256}  {file}\n"
        + $"{report.Tables.Sum(table => table.Rows).ToString(CultureInfo.InvariantCulture)} rijen gekopieerd; aantal en inhoud van elke tabel zijn vergeleken.\n"
        + "Zonder de sleutels (Keys:Ring) is de kopie niet te lezen. Bewaar die dus ook, ergens anders.\n");

    private static string Text(BackupRefusedException refused, string file) => refused.Refusal switch
    {
        BackupRefusal.NotSqlite => "Deze bot gebruikt PostgreSQL. Maak een reservekopie met: pg_dump --format=custom --no-owner --file=meldcode.dump <verbinding>",
        BackupRefusal.FileIsThere => $"{file} bestaat al. Noem een nieuw bestand; er wordt niets overschreven.",
        BackupRefusal.CopyDiffers => "De kopie is niet gelijk aan de opslag en is weer gewist. Kijk of de schijf in orde is en of er genoeg ruimte op is.",
        _ => throw new InvalidOperationException($"no text for {refused.Refusal}"),
    };
}
