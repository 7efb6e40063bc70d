using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>Follows the local client's log over its web socket. On connecting it first repeats all that was.</summary>
public sealed class LogStream : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _closing = new();
    private Task _reading = Task.CompletedTask;

    public WaitList<LogEntry> Entries { get; } = new(entry => entry.ToString());

    public async Task ConnectAsync(Uri client)
    {
        await _socket.ConnectAsync(new Uri($"ws://{client.Authority}/_ws/log/stream"), CancellationToken.None);
        _reading = ReadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _reading;
        _socket.Dispose();
        _closing.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await MessageAsync() is { } message)
            {
                if ((string?)message["logAction"] == "appendLog")
                {
                    Entries.Add(LogEntry.Parse(message));
                }
            }
            Entries.Close(new EndOfStreamException("The local client closed the stream."));
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            Entries.Close(e);
        }
    }

    private async Task<JsonNode?> MessageAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), _closing.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonNode.Parse(text.ToArray());
            }
        }
    }
}
