namespace Meldcode.Bot.LocalClient;

/// <summary>What the developer reads about the local client. It goes to the console and not to the log: it is an
/// invitation, not an event.</summary>
internal sealed class LocalClientConsole(TextWriter output)
{
    public void NodeMissing() => Say(
        "De lokale Teams-client heeft Node.js 18 of nieuwer nodig en vindt dat niet.",
        "Installeer het (Debian/Ubuntu: apt-get install nodejs npm; anders: https://nodejs.org) en start de bot opnieuw.",
        "De bot draait intussen gewoon door, zonder chatvenster.");

    public void FolderMissing() => Say(
        "De map local-client ontbreekt naast dit programma. Start de bot vanuit de broncode voor een chatvenster.",
        "De bot draait intussen gewoon door.");

    public void NoHttpAddress() => Say(
        "De lokale Teams-client heeft een http-adres van de bot nodig en vindt alleen https. Zet er een bij in ASPNETCORE_URLS.");

    public void Fetching(string folder) => Say(
        "Eenmalig: de lokale Teams-client wordt opgehaald (ongeveer 15 MB) …",
        $"  naar {folder}");

    /// <param name="reason">npm names the cause in its first lines and rambles on after that.</param>
    public void FetchFailed(IReadOnlyList<string> reason) => Say(
        ["De lokale Teams-client kon niet worden opgehaald:",
            .. Indented(reason.Take(4)),
            "De bot draait door, zonder chatvenster. Herstel de verbinding met het npm-register en start opnieuw."]);

    public void Ready(Uri address, int wantedPort)
    {
        if (address.Port != wantedPort)
        {
            Say($"Poort {wantedPort} is bezet; de lokale Teams-client nam een andere.");
        }
        Say("", $"Open {address.GetLeftPart(UriPartial.Authority)} om met de bot te chatten.", "Stoppen: Ctrl-C.", "");
    }

    public void NotReady(int seconds) => Say(
        $"De lokale Teams-client gaf binnen {seconds} seconden geen antwoord. De bot draait door, zonder chatvenster.");

    public void Ended(int exitCode, IReadOnlyList<string> lastLines) => Say(
        [$"De lokale Teams-client is gestopt (code {exitCode}); de bot draait door. Start de bot opnieuw voor een nieuw chatvenster.",
            .. Indented(lastLines.TakeLast(10))]);

    public void Failed(string reason) => Say(
        "De lokale Teams-client kon niet starten:", $"  {reason}", "De bot draait door, zonder chatvenster.");

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => $"  {line}");

    private void Say(params string[] lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
        output.Flush();
    }
}
