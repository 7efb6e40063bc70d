using System.Collections.Concurrent;
using System.Diagnostics;

namespace Meldcode.Bot.LocalClient;

/// <summary>
/// A program that the bot starts and that never outlives it: its standard input is a pipe held open by the bot, and
/// disposing ends it with everything that it started itself.
/// </summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int LinesKept = 40;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lastErrors = new();

    private ChildProcess(Process process) => _process = process;

    public int ExitCode => _process.ExitCode;

    /// <summary>The last lines of standard error, at most 40.</summary>
    public IReadOnlyList<string> LastErrors => [.. _lastErrors];

    /// <param name="onLine">Called for each line of standard output, from another thread.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder, Action<string> onLine)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The client would open a browser of its own.
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        var child = new ChildProcess(new Process { StartInfo = start });
        child.Begin(onLine);
        return child;
    }

    /// <summary>Completes when the program has ended and all its output has been read.</summary>
    public Task EndedAsync(CancellationToken ct) => _process.WaitForExitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Grace, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }

    private void Begin(Action<string> onLine)
    {
        _process.OutputDataReceived += (_, e) => { if (e.Data is { } line) { onLine(line); } };
        _process.ErrorDataReceived += (_, e) => { if (e.Data is { } line) { Keep(line); } };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string line)
    {
        _lastErrors.Enqueue(line);
        while (_lastErrors.Count > LinesKept && _lastErrors.TryDequeue(out _))
        {
        }
    }
}
