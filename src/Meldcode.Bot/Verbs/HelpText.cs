namespace Meldcode.Bot.Verbs;

/// <summary>What can be asked, with an example of each.</summary>
internal static class HelpText
{
    public static string Of(IReadOnlyList<IVerb> verbs)
    {
        var width = verbs.Max(verb => verb.Usage.Length);
        return $"""
            Meldcode Bot

            Zonder argumenten start de bot. Een eerste argument dat met -- begint, is een instelling (--Storage:Provider sqlite).
            Vragen aan het programma zelf; er is geen instelling, database of netwerk voor nodig:

            {string.Join('\n', verbs.Select(verb => $"  {verb.Usage.PadRight(width)}  {verb.Summary}"))}
              {"help".PadRight(width)}  Deze tekst

            Vanuit de broncode staat er "dotnet run --project src/Meldcode.Bot --" voor:
              dotnet run --project src/Meldcode.Bot -- paths --protocol inos --json

            """.ReplaceLineEndings("\n");
    }
}
