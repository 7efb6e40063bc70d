using System.Security.Cryptography;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A short name for a function on a button; the same as long as the settings call it so.</summary>
public static class FunctionId
{
    public static string Of(FunctionKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Role}\n{key.Location}\n{key.Function}")))[..12];
    }
}
