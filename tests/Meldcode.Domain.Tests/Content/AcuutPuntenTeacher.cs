namespace Meldcode.Domain.Tests.Content;

/// <summary>
/// Counts out the points of <c>acuut-punten.json</c>: logistic regression over the sentences of these tests and the
/// questions of the library, in a fixed order, so that the same sentences give the same table.
/// </summary>
internal static class AcuutPuntenTeacher
{
    private const int Rounds = 8;
    private const double Step = 0.05;
    private const double Decay = 0.001;
    private const double BeginStep = 0.1;

    /// <summary>What stands in fewer sentences than this teaches nothing about the next sentence.</summary>
    private const int Rarest = 2;

    /// <summary>Points are tenths; what weighs less than this many is left out.</summary>
    private const int Lightest = 2;

    /// <summary>Points for a rule that holds. Not counted out: the rules were written with these same sentences in view.</summary>
    private const int Rule = 10;

    private const int MostRules = 3;

    /// <param name="lessons">The sentences; the heavier, the more a mistake in it counts.</param>
    /// <param name="threshold">Points from which on it may be danger.</param>
    public static AcuutPunten Teach(IEnumerable<Lesson> lessons, int threshold)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var begin = -2.0;
        var order = WithoutRareFeatures([.. lessons]);
        var dice = new Random(1);
        for (var round = 1; round <= Rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var lesson in order)
            {
                begin += Correct(weights, begin, lesson, Step / Math.Sqrt(round)) * BeginStep;
            }
        }

        return new AcuutPunten([], Points(begin), threshold, Rule, MostRules, Table(weights));
    }

    private static Lesson[] WithoutRareFeatures(IReadOnlyList<Lesson> lessons)
    {
        var counts = lessons.SelectMany(lesson => lesson.Features).CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. lessons.Select(lesson => lesson with { Features = lesson.Features.Where(feature => counts[feature] >= Rarest).ToHashSet(StringComparer.Ordinal) })];
    }

    /// <returns>How far the table was off, and to which side.</returns>
    private static double Correct(Dictionary<string, double> weights, double begin, Lesson lesson, double step)
    {
        var sum = begin + lesson.Features.Sum(feature => weights.GetValueOrDefault(feature));
        var error = ((lesson.IsDanger ? 1 : 0) - (1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30))))) * lesson.Weight * step;
        foreach (var feature in lesson.Features)
        {
            weights[feature] = (weights.GetValueOrDefault(feature) * (1 - (step * Decay))) + error;
        }

        return error;
    }

    private static SortedDictionary<string, int> Table(Dictionary<string, double> weights) =>
        new(weights.Where(weight => Math.Abs(Points(weight.Value)) >= Lightest).ToDictionary(weight => weight.Key, weight => Points(weight.Value)), StringComparer.Ordinal);

    private static int Points(double weight) => (int)Math.Round(weight * 10);

    /// <param name="IsDanger">Whether the sentence may mean danger now.</param>
    /// <param name="Weight">How many times a mistake counts.</param>
    /// <param name="Features">See <see cref="AcuutPunten.Features"/>.</param>
    /// <param name="Rules">Rules that hold for the sentence.</param>
    internal sealed record Lesson(bool IsDanger, double Weight, IReadOnlySet<string> Features, int Rules);
}
