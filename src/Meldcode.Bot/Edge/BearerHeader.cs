using System.Diagnostics.CodeAnalysis;

namespace Meldcode.Bot.Edge;

/// <summary>An Authorization header of exactly two parts, the first of which is Bearer.</summary>
public static class BearerHeader
{
    /// <summary>Real tokens are under 2 KB; what is much longer is not worth parsing.</summary>
    private const int LongestToken = 16 * 1024;

    public static bool TryRead(string? header, [NotNullWhen(true)] out string? token)
    {
        token = null;
        var parts = header?.Split(' ');
        if (parts is not ["Bearer", { Length: > 0 and <= LongestToken }])
        {
            return false;
        }

        token = parts[1];
        return true;
    }
}
