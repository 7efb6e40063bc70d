using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The text of a path to its steps: names, and numbers in lists.</summary>
internal static class ObjectPathText
{
    /// <summary>A quoted text or a number: it stands for itself.</summary>
    public static bool IsConstant(string path) => path.Length > 0 && (path[0] is '\'' or '"' || TryNumber(path, out _));

    public static bool TryResolve(object root, string path, out List<object> segments)
    {
        segments = [];
        if (TryNumber(path, out var number))
        {
            segments.Add(number);
            return true;
        }

        if (!IsConstant(path))
        {
            return TryScan(root, path, segments);
        }

        if (path[^1] != path[0] || path.Length == 1)
        {
            return false;
        }

        segments.Add(path[1..^1]);
        return true;
    }

    private static bool TryScan(object root, string path, List<object> segments)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] is not ('.' or '['))
            {
                continue;
            }

            if (i > start)
            {
                segments.Add(path[start..i]);
            }

            start = i + 1;
            if (i == path.Length || path[i] == '.')
            {
                continue;
            }

            i = Closing(path, i);
            if (i < 0 || !TryIndex(root, path[start..i], segments))
            {
                return false;
            }

            start = i + 1;
        }

        return true;
    }

    private static bool TryIndex(object root, string inner, List<object> segments)
    {
        if (!ObjectPath.TryResolvePath(root, inner, out var found, eval: true) || found is not [var index])
        {
            return false;
        }

        var text = Convert.ToString(index, CultureInfo.InvariantCulture);
        segments.Add(TryNumber(text, out var number) ? number : text);
        return true;
    }

    private static int Closing(string path, int open)
    {
        var depth = 0;
        for (var i = open; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
