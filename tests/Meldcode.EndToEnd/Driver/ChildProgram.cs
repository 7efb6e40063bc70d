using System.Diagnostics;

namespace Meldcode.EndToEnd.Driver;

/// <summary>A program under test: its lines can be awaited, and it can be ended the polite way or the hard way.</summary>
public sealed class ChildProgram : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly Process _process;

    private ChildProgram(Process process) => _process = process;

    /// <summary>Standard output and standard error, line by line as they came.</summary>
    public WaitList<string> Lines { get; } = new(line => line);

    public bool HasEnded => _process.HasExited;

    public static ChildProgram Start(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        var child = new ChildProgram(new Process { StartInfo = start });
        child.Begin();
        return child;
    }

    /// <summary>The first line that holds the text, from the program's start on.</summary>
    public async Task<string> LineAsync(string holds, TimeSpan patience) =>
        (await Lines.FirstAsync(0, line => line.Contains(holds, StringComparison.Ordinal), patience, $"a line with '{holds}'")).Item;

    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Grace, CancellationToken.None);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL to this program alone, as when the power goes: nothing is flushed, nobody is told.</summary>
    public Task KillHardAsync()
    {
        _process.Kill();
        return EndAsync();
    }

    /// <summary>SIGTERM, as a service manager does; returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(CancellationToken.None);
        return await EndAsync();
    }

    /// <summary>Closes the pipe on which a watched program hangs.</summary>
    public void CloseInput() => _process.StandardInput.Close();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await EndAsync();
        }
        _process.Dispose();
    }

    private void Begin()
    {
        _process.OutputDataReceived += (_, e) => Keep(e.Data);
        _process.ErrorDataReceived += (_, e) => Keep(e.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => Lines.Close(new InvalidOperationException("The program ended: " + string.Join(Environment.NewLine, Lines.From(0).TakeLast(10))));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            Lines.Add(line);
        }
    }
}
