using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit.Abstractions;

namespace Meldcode.Bot.Tests.Host;

/// <summary>Callers that only want to be in the way. What is asserted is that an honest one is answered, not how fast.</summary>
public sealed class HostileConnectionTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Message_AmidIdleAndSlowConnections_IsAnswered()
    {
        await using var bot = await RunningBot.StartAsync((_, _) => Task.CompletedTask);
        var crowd = new List<TcpClient>();
        for (var i = 0; i < 1_000; i++)
        {
            crowd.Add(await ConnectAsync(bot));
        }

        for (var i = 0; i < 50; i++)
        {
            await WriteAsync(crowd[i], "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Langzaam: ");
            await WriteAsync(crowd[50 + i], "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{");
        }

        var started = TimeProvider.System.GetTimestamp();
        using var answer = await bot.PostAsync();
        output.WriteLine($"answered in {TimeProvider.System.GetElapsedTime(started).TotalMilliseconds:F0} ms");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        crowd.ForEach(connection => connection.Dispose());
    }

    [Fact]
    public async Task Message_After25Megabytes_IsAnswered()
    {
        await using var bot = await RunningBot.StartAsync((_, _) => Task.CompletedTask);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(bot, chunked: false));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(bot, chunked: true));

        var started = TimeProvider.System.GetTimestamp();
        using var answer = await bot.PostAsync();
        output.WriteLine($"answered in {TimeProvider.System.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("\0\0\0\0")]
    [InlineData("POST /api/messages HTTP/9.9\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    public async Task Message_AfterBytesThatAreNoRequest_IsAnswered(string bytes)
    {
        await using var bot = await RunningBot.StartAsync((_, _) => Task.CompletedTask);

        Assert.DoesNotContain(" 500 ", await TalkAsync(bot, bytes), StringComparison.Ordinal);

        using var answer = await bot.PostAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>What the bot says first; empty when it only hangs up.</summary>
    private static async Task<string> TalkAsync(RunningBot bot, string bytes)
    {
        using var connection = await ConnectAsync(bot);
        await WriteAsync(connection, bytes);
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        connection.Client.Shutdown(SocketShutdown.Send);
        return await reader.ReadLineAsync(CancellationToken.None) ?? "";
    }

    /// <summary>Raw, because HttpClient may be cut off in the middle of sending before it reads the answer.</summary>
    private static async Task<HttpStatusCode> SendAsync(RunningBot bot, bool chunked)
    {
        const int Size = 25 * 1024 * 1024;
        using var connection = await ConnectAsync(bot);
        await WriteAsync(connection, $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n{(chunked ? "Transfer-Encoding: chunked" : $"Content-Length: {Size}")}\r\n\r\n{(chunked ? $"{Size:x}\r\n" : "")}");
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        var sending = PourAsync(connection, Size);
        var line = await reader.ReadLineAsync(CancellationToken.None);
        await sending;
        return (HttpStatusCode)int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task PourAsync(TcpClient connection, int size)
    {
        var block = new byte[64 * 1024];
        try
        {
            for (var sent = 0; sent < size; sent += block.Length)
            {
                await connection.GetStream().WriteAsync(block, CancellationToken.None);
            }
        }
        catch (IOException)
        {
            // The bot has heard enough.
        }
    }

    private static async Task<TcpClient> ConnectAsync(RunningBot bot)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, bot.Client.BaseAddress!.Port, CancellationToken.None);
        return connection;
    }

    private static async Task WriteAsync(TcpClient connection, string text) =>
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), CancellationToken.None);
}
