namespace Meldcode.Domain.Tests;

/// <summary>Walks a <see cref="Walk"/> through the decider, from the start of a casus to the end of the route.</summary>
internal static class Walker
{
    /// <exception cref="WalkException">The route went another way.</exception>
    public static CasusBuilder Through(Protocol protocol, Leeftijdsgroep band, Walk walk)
    {
        var poorten = walk.Steps.Select(step => step.Question).Where(id => protocol.Poorten.Any(poort => poort.Id == id));
        var casus = A.Casus(protocol).For(band).WithPoort(poorten);
        foreach (var step in walk.Steps.Skip(poorten.Count()))
        {
            Take(casus.WithCards(), step);
        }

        CheckEnd(casus, walk);
        return casus;
    }

    private static void Take(CasusBuilder casus, PathStep step)
    {
        if (casus.Plaats is HulpplanPlaats)
        {
            casus.WithHulpplan().WithCards();
        }

        var asked = casus.Plaats switch
        {
            VraagPlaats place => place.Vraag.Id,
            WachtPlaats place => place.Vraag.Id,
            var other => other.Key,
        };
        WalkException.Unless(asked == step.Question, $"{asked} is asked where {step.Question} should be");
        casus.Do(casus.Answer(Antwoorden.Read(step.Answer)!.Value));
    }

    private static void CheckEnd(CasusBuilder casus, Walk walk)
    {
        var last = walk.Steps[^1];
        if (walk.End == UitkomstCode.Advies.Code())
        {
            WalkException.Unless(casus.Events[^1] is AdviesAsked, "no advice is asked");
            WalkException.Unless(
                casus.Plaats is VraagPlaats { AdviesAsked: true } asked ? asked.Vraag.Id == last.Question : casus.Plaats is WachtPlaats wait && wait.Vraag.Id == last.Question,
                $"after the advice {casus.Plaats.Key} is asked");
        }
        else if (walk.End.StartsWith("herzien ", StringComparison.Ordinal))
        {
            WalkException.Unless(casus.Plaats is VraagPlaats again && walk.End == "herzien " + again.Knoop.Id, $"{casus.Plaats.Key} is asked again");
        }
        else
        {
            _ = casus.Plaats is HulpplanPlaats ? casus.WithHulpplan() : casus;
            WalkException.Unless(casus.State.Uitkomst?.Code.Code() == walk.End, $"the route ends at {casus.State.Uitkomst?.Code.Code() ?? casus.Plaats.Key}");
        }
    }
}

internal sealed class WalkException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds)
        {
            throw new WalkException(message);
        }
    }
}
