using System.Net;
using Npgsql;

namespace Meldcode.Storage;

/// <summary>What a connection string for PostgreSQL must say, and what we add to it.</summary>
public static class PostgresConnection
{
    private const int MaxPoolSize = 10;

    private const int ConnectSeconds = 5;

    private const int KeepAliveSeconds = 30;

    private const int CancellationMilliseconds = 1000;

    /// <summary>Null when it cannot be read as one for PostgreSQL, or names no server or database. Never quote the text: it may hold a password.</summary>
    internal static NpgsqlConnectionStringBuilder? Read(string? text)
    {
        try
        {
            var read = new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrWhiteSpace(read.Host) || string.IsNullOrWhiteSpace(read.Database) ? null : read;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>True when what goes over the network can be read or changed on its way.</summary>
    public static bool IsExposed(string? text) =>
        Read(text) is { } read && !IsLocal(read.Host!) && read.SslMode is not (SslMode.VerifyCA or SslMode.VerifyFull);

    /// <summary>
    /// Values of rows stay out of errors and logs whatever the string says. Few connections: one writer and some readers,
    /// so that several instances fit in the smallest server. A dead peer is noticed, and a cancelled turn ends within a second.
    /// </summary>
    internal static string String(StorageOptions options)
    {
        var read = Read(options.ConnectionString) ?? throw new InvalidOperationException("the connection string was not checked");
        read.IncludeErrorDetail = false;
        read.LogParameters = false;
        read.ApplicationName ??= "meldcode-bot";
        read.Timeout = Math.Min(options.BusyTimeoutSeconds, ConnectSeconds);
        read.CommandTimeout = options.BusyTimeoutSeconds + 5;
        read.CancellationTimeout = CancellationMilliseconds;
        read.KeepAlive = KeepAliveSeconds;
        read.MaxPoolSize = Math.Min(read.MaxPoolSize, MaxPoolSize);
        return read.ConnectionString;
    }

    private static bool IsLocal(string hosts) => hosts.Split(',').All(host =>
        host.StartsWith('/') || host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
}
