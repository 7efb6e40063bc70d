using System.Text;
using System.Threading.Channels;

namespace Meldcode.Bot.Tests.LocalClient;

/// <summary>A console of which a test awaits the lines.</summary>
internal sealed class ConsoleLines : TextWriter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public async Task<string> LineAsync(string start)
    {
        using var limit = new CancellationTokenSource(Patience);
        await foreach (var line in _lines.Reader.ReadAllAsync(limit.Token))
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line;
            }
        }
        throw new InvalidOperationException("The console closed.");
    }
}
