namespace Meldcode.Bot.Verbs.Package;

/// <summary>What a beheerder reads after a package was made: what is in it, and what to do with it.</summary>
internal static class PackageText
{
    public static string Made(string path, string hash, PackageValues values, IReadOnlyList<PackageFile> files) => $"""
        Pakket gemaakt: {path}
        SHA-256: {hash}
        Erin: {string.Join(", ", files.Select(file => $"{file.Name} ({file.Bytes.Length} bytes)"))}

          bot (MicrosoftAppId)      {values.BotId}
          app in het manifest       {values.TeamsAppId}
          toepassing in Entra       {values.EntraAppId}
          adres                     https://{values.Domain}
          aangeboden door           {values.Developer}
          versie                    {values.Version}

        Wat je nu doet:
        1. Kijk of deze pagina's van buiten te openen zijn: https://{values.Domain}/privacy, /voorwaarden en /ondersteuning.
        2. Teams-beheercentrum, Teams-apps, Apps beheren, Nieuwe app uploaden: kies het bestand. Bij een nieuwe versie: open de app en
           kies Bijwerken; geef dan bij 'package' een hoger nummer mee met --version.
        3. De app is geblokkeerd tot jij hem toestaat: zet de status op Toegestaan en maak hem beschikbaar voor een kleine groep.
        4. Open bij de app het tabblad Machtigingen en bekijk wat hij vraagt: TeamsActivity.Send.User, een melding sturen aan wie de
           app heeft. Waarom, en welke rechten er in Entra bij horen: src/docs/graph-permissions.md.
        5. Zet de app-id die het beheercentrum nu toont in Graph:TeamsAppId en start de bot opnieuw.
        6. Probeer het zelf, ook op een telefoon: typ 'hoi', 'acuut' en 'help', en zoek 'boze ouders' in de berichtextensie.

        """.ReplaceLineEndings("\n");
}
