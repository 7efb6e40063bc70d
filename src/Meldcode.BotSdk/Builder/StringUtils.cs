using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Texts cut to a length, where wanted with a hash by which they can still be told apart.</summary>
public static class StringUtils
{
    public static string Ellipsis(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : text[..length] + "...";
    }

    /// <summary>SHA-256, in base64.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string EllipsisHash(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length > length)
        {
            sb.Length = length;
            sb.Append("...");
        }

        return sb;
    }

    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length <= length)
        {
            return sb;
        }

        var hash = Hash(sb.ToString());
        return Ellipsis(sb, length).Append(hash);
    }
}
