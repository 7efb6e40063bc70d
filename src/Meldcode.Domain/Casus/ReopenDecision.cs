namespace Meldcode.Domain;

/// <summary>Changing something earlier. Answers that followed from a reopened answer lapse; the journal keeps them.</summary>
internal static class ReopenDecision
{
    public static Decision Back(Casus casus, Protocol protocol, GoBack command) =>
        casus.Trail.FindLast(item => IsAsked(casus, protocol, item)) is { } last
            ? Reopened(casus, last, command)
            : Decision.Refuse(RefusalCode.NothingToReopen);

    public static Decision Decide(Casus casus, Protocol protocol, Reopen command) =>
        casus.Trail.Contains(command.Target) && IsAsked(casus, protocol, command.Target)
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

    /// <summary>A record of an outcome that no longer holds, or a card of a step that is not there yet again, stays saved but nobody is asked for it.</summary>
    private static bool IsAsked(Casus casus, Protocol protocol, string item) =>
        casus.Answer(item) is not null
        || Wegwijzer.AfterUitkomst(casus, protocol).Any(part => part.Id == item)
        || protocol.Stappen.Any(stap => stap.Number <= Wegwijzer.UpToStap(casus, protocol) && stap.Onderdelen.Any(part => part.Id == item));

    private static Decision Reopened(Casus casus, string target, CasusCommand command) =>
        casus.Saved(target) is not null
            ? Decision.Accept(new OnderdeelReopened { At = command.Now, By = command.By, Onderdeel = target })
            : Decision.Accept(ReopenedVraag(casus, target, command));
}
