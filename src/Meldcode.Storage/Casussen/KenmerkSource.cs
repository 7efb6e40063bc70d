using System.Security.Cryptography;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Draws references at random: one must not tell how many casussen there are, nor which came before.</summary>
internal sealed class KenmerkSource(RandomNumberGenerator random)
{
    private const int Length = 4;

    // With 810,000 references this is passed only when an organisation has nearly used them up.
    private const int Tries = 200;

    /// <exception cref="InvalidOperationException">No free reference was found.</exception>
    public async Task<Kenmerk> FreeAsync(Func<Kenmerk, Task<bool>> isTaken)
    {
        var bytes = new byte[Length];
        for (var i = 0; i < Tries; i++)
        {
            random.GetBytes(bytes);
            var kenmerk = Kenmerk.From(bytes);
            if (!await isTaken(kenmerk))
            {
                return kenmerk;
            }
        }

        throw new InvalidOperationException($"no free reference after {Tries} tries");
    }
}
