using System.Globalization;
using Meldcode.Storage;

namespace Meldcode.Bot.Verbs;

/// <summary>Making, counting and replacing the keys of the storage. Never shows one, but the one that it makes.</summary>
internal sealed class KeysVerb : IStorageVerb
{
    public string Name => "keys";

    public string Usage => "keys new|list|reencrypt";

    public string Summary => "Sleutels van de opslag: een nieuwe maken, tellen wat ermee versleuteld is, alles overzetten op de actieve";

    public IReadOnlyCollection<string> Options => [];

    public bool TakesText => true;

    public async Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct) => arguments.Text switch
    {
        "new" => new VerbAnswer(NewKey.Make() + "\n"),
        "list" => List(await (await RotationAsync(storage, ct)).ListAsync(ct)),
        "reencrypt" => Told(await (await RotationAsync(storage, ct)).RunAsync(VerbStorage.Account, ct)),
        _ => throw new UsageException("Zeg wat er moet gebeuren: keys new, keys list of keys reencrypt."),
    };

    private static async Task<KeyRotation> RotationAsync(VerbStorage storage, CancellationToken ct) =>
        (await storage.OpenAsync(ct)).GetRequiredService<KeyRotation>();

    private static VerbAnswer List(IReadOnlyList<KeyUse> uses) =>
        new(string.Concat(uses.Select(use => $"{use.Id ?? "(onbekend)"}\t{State(use)}\t{Number(use.Values)}\n")), uses.All(use => use.InRing || use.Values == 0));

    private static string State(KeyUse use) => use switch
    {
        { Id: null } => "niet door deze bot versleuteld",
        { Active: true } => "actief",
        { InRing: true, Values: 0 } => "niet meer nodig",
        { InRing: true } => "alleen lezen",
        { Values: 0 } => "weg, niet meer nodig",
        _ => "ONTBREEKT",
    };

    private static VerbAnswer Told(Reencryption done)
    {
        string[] lines =
        [
            $"{Number(done.Resealed)} waarden overgezet op de actieve sleutel.",
            .. done.Retired.Select(id => $"Sleutel '{id}' is niet meer nodig. Bewaar hem zolang er reservekopieën van voor vandaag zijn."),
            .. done.Broken == 0 ? Array.Empty<string>() :
                [$"{Number(done.Broken)} waarden konden niet worden geopend en zijn gebleven zoals ze waren. Het logboek zegt welke (3500)."],
        ];
        return new VerbAnswer(string.Join('\n', lines) + "\n", done.Broken == 0);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
