using System.Data.Common;
using Meldcode.Storage;
using Microsoft.AspNetCore.Connections;
using Quartz;

namespace Meldcode.Bot.Host;

/// <summary>Runs the bot until it is stopped. What a beheerder can mend is told in one Dutch message, without a stack trace.</summary>
internal sealed class HostRunner(TextWriter output, TextWriter error)
{
    private const int Stopped = 0;
    private const int Refused = 1;

    /// <returns>Exit code: 0 when stopped, 1 when it could not start.</returns>
    public async Task<int> RunAsync(string[] arguments)
    {
        HostDefaults.SpeakDutch();
        try
        {
            await using var app = MeldcodeHost.Create(arguments).Build();
            return MeldcodeHost.Findings(app) is { Count: > 0 } findings ? Refuse(findings) : await RunAsync(app);
        }
        catch (InvalidDataException e)
        {
            return Refuse([$"Een instellingenbestand is geen geldige JSON. {e.Message} {e.InnerException?.Message}".TrimEnd()]);
        }
    }

    private async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await MeldcodeHost.StartAsync(app, output, CancellationToken.None);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return Refuse(["Urls: het adres is al in gebruik. Stop het andere programma (misschien een tweede bot), of kies een ander: --urls http://127.0.0.1:3979"]);
        }
        catch (WrongKeyException e)
        {
            return Refuse(WrongKeyText.Of(e));
        }
        catch (Exception e) when (e is DbException or SchedulerException or UnauthorizedAccessException or IOException)
        {
            return Refuse([$"Storage: de opslag in {app.Configuration["Storage:DataDirectory"]} kan niet worden gebruikt ({e.GetType().Name}: {e.Message})"]);
        }
        await app.WaitForShutdownAsync(CancellationToken.None);
        return Stopped;
    }

    private int Refuse(IReadOnlyList<string> findings)
    {
        var lines = findings.Distinct(StringComparer.Ordinal).Select(finding => $"- {finding}");
        error.Write($"De bot start niet. Dit moet eerst goed staan:\n{string.Join('\n', lines)}\nAlle instellingen, met voorbeelden: appsettings.template.json\n");
        error.Flush();
        return Refused;
    }
}
