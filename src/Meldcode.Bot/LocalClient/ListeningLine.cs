using System.Globalization;

namespace Meldcode.Bot.LocalClient;

/// <summary>The client's line "Listening on 56150": the only place where it tells the port that it really took.</summary>
internal static class ListeningLine
{
    private const string Start = "Listening on ";

    public static int? Port(string line) =>
        line.StartsWith(Start, StringComparison.Ordinal)
        && int.TryParse(line.AsSpan(Start.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and <= 65535
            ? port
            : null;
}
