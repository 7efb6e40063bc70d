namespace Meldcode.Domain;

/// <summary>Changing something earlier. Answers that followed from a reopened answer lapse; the journal keeps them.</summary>
internal static class ReopenDecision
{
    public static Decision Back(Casus casus, GoBack command) =>
        casus.Trail.IsEmpty
            ? Decision.Refuse(RefusalCode.NothingToReopen)
            : Reopened(casus, casus.Trail[^1], command);

    public static Decision Decide(Casus casus, Reopen command) =>
        casus.Trail.Contains(command.Target)
            ? Reopened(casus, command.Target, command)
            : Decision.Refuse(RefusalCode.NothingToReopen, command.Target);

    internal static AfwegingsvraagReopened ReopenedVraag(Casus casus, string knoop, CasusCommand command)
    {
        var from = casus.Answers.FindLastIndex(answer => answer.Knoop == knoop);
        return new AfwegingsvraagReopened
        {
            At = command.Now,
            By = command.By,
            Knoop = knoop,
            Lapsed = [.. casus.Answers.Skip(from).Select(answer => answer.Knoop)],
        };
    }

    private static Decision Reopened(Casus casus, string target, CasusCommand command) =>
        casus.Saved(target) is not null
            ? Decision.Accept(new OnderdeelReopened { At = command.Now, By = command.By, Onderdeel = target })
            : Decision.Accept(ReopenedVraag(casus, target, command));
}
