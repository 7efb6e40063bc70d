using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Meldcode.Storage;

/// <summary>The token in a link and the code in the chat.</summary>
internal static class DownloadSecrets
{
    private const int TokenBytes = 32;

    private const int Codes = 1_000_000;

    public static string NewToken()
    {
        Span<byte> token = stackalloc byte[TokenBytes];
        RandomNumberGenerator.Fill(token);
        return Base64Url.EncodeToString(token);
    }

    public static string NewCode() => RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public static string Hash(string token, string code) => Hash($"{token}\n{code}");

    /// <summary>Takes the same time whatever is wrong.</summary>
    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));

    /// <summary>As people type it: with spaces or dashes.</summary>
    public static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit).Take(12));
}
