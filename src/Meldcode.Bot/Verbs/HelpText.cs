namespace Meldcode.Bot.Verbs;

/// <summary>What can be asked, with an example of each.</summary>
internal static class HelpText
{
    public static string Of(IReadOnlyList<IVerb> verbs, IReadOnlyList<IStorageVerb> storage)
    {
        var width = verbs.Concat<ICommand>(storage).Max(verb => verb.Usage.Length);
        return $"""
            Meldcode Bot

            Zonder argumenten start de bot. Een eerste argument dat met -- begint, is een instelling (--Storage:Provider sqlite).
            Vragen aan het programma zelf; er is geen instelling, database of netwerk voor nodig:

            {Lines(verbs, width)}
              {"help".PadRight(width)}  Deze tekst

            Werk aan de opslag, met de instellingen van de bot (--Storage:DataDirectory=/data mag erbij); de bot mag draaien:

            {Lines(storage, width)}

            Vanuit de broncode staat er "dotnet run --project src/Meldcode.Bot --" voor:
              dotnet run --project src/Meldcode.Bot -- paths --protocol inos --json

            """.ReplaceLineEndings("\n");
    }

    private static string Lines(IEnumerable<ICommand> verbs, int width) =>
        string.Join('\n', verbs.Select(verb => $"  {verb.Usage.PadRight(width)}  {verb.Summary}"));
}
