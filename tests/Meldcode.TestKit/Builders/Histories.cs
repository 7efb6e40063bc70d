#nullable enable
namespace Meldcode.TestKit.Builders;

/// <summary>Random histories that are the same everywhere: the seed is fixed.</summary>
public static class Histories
{
    /// <summary>As many as asked, over all variants in turn, from nearly empty to long.</summary>
    public static IEnumerable<History> Many(int count = 300)
    {
        var random = new Random(20260302);
        for (var i = 0; i < count; i++)
        {
            var history = History.Of(i, random.Next(5), random.Next(8));
            history.Move(0);
            var moves = random.Next(4, 20 + (i % 7 * 25));
            for (var move = 0; move < moves; move++)
            {
                history.Move(random.Next(1_000_000));
            }

            yield return history;
        }
    }
}
