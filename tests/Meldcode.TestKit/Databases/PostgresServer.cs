#nullable enable
using System.Diagnostics;

namespace Meldcode.TestKit.Databases;

/// <summary>
/// The PostgreSQL that tests use: the one that <see cref="Variable"/> names, or else one that is started here and ends
/// with this process. Never none: without PostgreSQL the tests that need it fail.
/// </summary>
public static class PostgresServer
{
    /// <summary>Connection string of a role that may create databases; set by tests/run.sh.</summary>
    public const string Variable = "MELDCODE_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    // Its standard input is what keeps the server alive.
    private static Process? _process;

    /// <summary>Connection string of the server, with its maintenance database.</summary>
    public static Task<string> ConnectionAsync() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? Task.FromResult(given) : Started.Value;

    /// <summary>The same server, another database.</summary>
    public static async Task<string> ConnectionAsync(string database) => $"{await ConnectionAsync()};Database={database}";

    private static async Task<string> StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("bash", [Script()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var connection = await _process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("tests/postgres.sh could not start PostgreSQL; it says why on standard error");
        // The programs that a test starts use this one too.
        Environment.SetEnvironmentVariable(Variable, connection);
        return connection;
    }

    private static string Script()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var script = Path.Combine(at.FullName, "tests", "postgres.sh");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new InvalidOperationException("these tests run inside a checkout: no tests/postgres.sh above the test program");
    }
}
