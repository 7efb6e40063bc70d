namespace Meldcode.Domain;

/// <summary>Adds the fact that a step was reached, so that whoever must know of step 4 can be told.</summary>
internal static class StapDecision
{
    public static Decision WithStappenReached(Casus? before, Protocol protocol, Decision.Accepted accepted)
    {
        var after = accepted.Events.Aggregate(before, CasusProjection.Apply)!;
        if (after.IsCollega || after.Closed)
        {
            return accepted;
        }

        var last = accepted.Events[^1];
        var reached = Wegwijzer.Plaats(after, protocol).StapNumber;
        var steps = Enumerable.Range(after.StapReached + 1, Math.Max(0, reached - after.StapReached))
            .Select(stap => (CasusEvent)new StapReached { At = last.At, By = last.By, Stap = stap });
        return new Decision.Accepted([.. accepted.Events, .. steps]);
    }
}
