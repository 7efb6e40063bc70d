using Meldcode.Storage;

namespace Meldcode.Bot.Host;

/// <summary>What a beheerder reads when the keys don't fit the database.</summary>
internal static class WrongKeyText
{
    public static IReadOnlyList<string> Of(WrongKeyException wrong) =>
    [
        .. wrong.Differing.Select(id =>
            $"Keys: sleutel '{id}' is niet de sleutel waarmee deze gegevens zijn versleuteld. Zet de echte terug uit de reservekopie van de sleutels, of wijs naar de goede database."),
        .. wrong.Missing.Select(id =>
            $"Keys: er zijn gegevens versleuteld met sleutel '{id}', en die staat niet in Keys:Ring. Zet hem erbij; weg mag hij pas na: keys reencrypt."),
        .. wrong.Differing.Count + wrong.Missing.Count > 0 ? Array.Empty<string>() :
            ["Keys: in de database staat niet meer met welke sleutels zij is versleuteld, en er staan wel casussen in. Iemand heeft haar veranderd: zet een reservekopie terug."],
    ];
}
