using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace Meldcode.Conversation.Cards;

/// <summary>Keeps cards with people's own words in them under what Teams takes.</summary>
internal static class CardSize
{
    /// <summary>Bytes of JSON. Teams' own limit is higher; above this, phones get slow and some clients refuse.</summary>
    public const int Max = 28 * 1024;

    private static readonly int[] Lengths = [400, 200, 100, 50, 20];

    public static int Bytes(AdaptiveCard card) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(card, Formatting.None));

    /// <summary>Bytes that a text takes inside JSON.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(JsonConvert.ToString(text)) - 2;

    /// <summary>Builds the card with the longest excerpts that fit.</summary>
    /// <param name="build">Takes the number of characters after which a text is cut.</param>
    public static AdaptiveCard Fit(Func<int, AdaptiveCard> build) =>
        Lengths.Select(build).FirstOrDefault(card => Bytes(card) <= Max) ?? build(Lengths[^1]);
}
