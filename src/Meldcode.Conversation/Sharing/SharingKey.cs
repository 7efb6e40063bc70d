using System.Security.Cryptography;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Conversation.Sharing;

/// <summary>Names a meelezer on a card without their id.</summary>
internal static class SharingKey
{
    public static string Of(Meelezer reader) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(reader.PersonId)).AsSpan(0, 6));

    public static Meelezer? Find(Casus casus, string? key) => casus.Meelezers.Find(reader => Of(reader) == key);
}
