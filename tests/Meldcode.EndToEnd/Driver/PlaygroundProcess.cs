using System.Globalization;

namespace Meldcode.EndToEnd.Driver;

/// <summary>The local client by itself, so that it lives on while the bot is killed and started again.</summary>
public sealed class PlaygroundProcess : IAsyncDisposable
{
    private const string Listening = "Listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private PlaygroundProcess(ChildProgram program, Uri address)
    {
        Program = program;
        Address = address;
    }

    public ChildProgram Program { get; }

    public Uri Address { get; }

    /// <param name="botEndpoint">Where the bot takes activities; it need not listen yet.</param>
    public static async Task<PlaygroundProcess> StartAsync(Uri botEndpoint)
    {
        string[] arguments =
        [
            "playground.mjs", "start", "-e", botEndpoint.ToString(), "-c", "msteams", "-p", $"{FreePort.Next()}", "--disable-telemetry",
        ];
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TEAMSAPPTESTER_BROWSER"] = "none" };
        var program = ChildProgram.Start("node", arguments, Checkout.LocalClient, environment);
        var line = await program.LineAsync(Listening, Patience);
        var port = int.Parse(line.AsSpan(Listening.Length), CultureInfo.InvariantCulture);
        return new PlaygroundProcess(program, new Uri($"http://127.0.0.1:{port}"));
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
