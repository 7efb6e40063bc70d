using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace Meldcode.Conversation.Escalation;

/// <summary>
/// What this instance last put in the place of a card, so that the same is not sent again: Teams counts every change. Only a
/// saving; when it is lost, a card is changed into what it was.
/// </summary>
internal sealed class ShownCards
{
    private const int Most = 4_000;

    private readonly ConcurrentDictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <returns>False when this very card stands there.</returns>
    public bool IsNew(string activity, AdaptiveCard card)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card))));
        if (_shown.TryGetValue(activity, out var last) && last == hash)
        {
            return false;
        }

        if (_shown.Count >= Most)
        {
            _shown.Clear();
        }

        _shown[activity] = hash;
        return true;
    }

    public void Forget(string activity) => _shown.TryRemove(activity, out _);
}
