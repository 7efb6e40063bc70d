#nullable enable
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Meldcode.TestKit.Databases;

/// <summary>Stands on 127.0.0.1 between a bot and the PostgreSQL of the tests, and can become the network on a bad day.</summary>
public sealed class StallingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> _sockets = [];
    private readonly EndPoint _server;
    private TaskCompletionSource _flows = new();
    private volatile bool _refuses;

    /// <param name="socketFolder">Where the server's socket is.</param>
    public StallingProxy(string socketFolder)
    {
        _server = new UnixDomainSocketEndPoint(Path.Combine(socketFolder, ".s.PGSQL.5432"));
        _flows.SetResult();
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>From now on nothing comes through, and nobody is told.</summary>
    public void Stall() => _flows = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Flow()
    {
        _refuses = false;
        _flows.TrySetResult();
    }

    /// <summary>Every connection breaks, and new ones are refused.</summary>
    public void Break()
    {
        _refuses = true;
        Close();
    }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        _flows.TrySetResult();
        Close();
        return ValueTask.CompletedTask;
    }

    private void Close()
    {
        while (_sockets.TryTake(out var socket))
        {
            socket.Dispose();
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync();
                _sockets.Add(client);
                if (_refuses)
                {
                    client.Dispose();
                    continue;
                }

                var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                _sockets.Add(server);
                await server.ConnectAsync(_server);
                _ = PassOnAsync(client, server);
                _ = PassOnAsync(server, client);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task PassOnAsync(Socket from, Socket to)
    {
        var buffer = new byte[16384];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer)) > 0;)
            {
                await _flows.Task;
                await to.SendAsync(buffer.AsMemory(0, read));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }
}
