namespace Meldcode.Domain;

/// <summary>
/// The one place where commands become events. Pure: the same state, protocol and command always give the same decision,
/// and a refused command changes nothing.
/// </summary>
public static class CasusDecider
{
    /// <summary>Decides on a command.</summary>
    /// <param name="casus">Null for a casus that does not exist yet.</param>
    /// <param name="protocol">The version that the casus follows, or for a new casus will follow.</param>
    /// <param name="command">What is asked.</param>
    public static Decision Decide(Casus? casus, Protocol protocol, CasusCommand command)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(command);
        var decision = (casus, command) switch
        {
            (null, StartCasus start) => StartDecision.Decide(protocol, start),
            (null, _) => Decision.Refuse(RefusalCode.CasusUnknown),
            (_, StartCasus) => Decision.Refuse(RefusalCode.OutOfOrder),
            (_, RecordConflict or OfferCasus or WithdrawAanbod or AcceptAanbod or RefuseAanbod or RemoveMeelezer or TakeOverCasus) =>
                AccessDecision.Decide(casus, command)!,
            (_, PlaceHold hold) => HoldDecision.Place(casus, hold),
            (_, ReleaseHold release) => HoldDecision.Release(casus, release),
            ({ Closed: true }, RestartCasus or AddNote or FollowVermoeden) => Open(casus, protocol, command),
            ({ Closed: true }, _) => Decision.Refuse(RefusalCode.CasusIsClosed),
            _ => Open(casus, protocol, command),
        };
        return decision is Decision.Accepted accepted ? StapDecision.WithStappenReached(casus, protocol, WithKept(accepted, command)) : decision;
    }

    private static Decision.Accepted WithKept(Decision.Accepted accepted, CasusCommand command) => command.Kept.IsDefaultOrEmpty
        ? accepted
        : new Decision.Accepted([.. accepted.Events, new PersonalDataKept { At = command.Now, By = command.By, Kinds = [.. command.Kept.Distinct().Order()] }]);

    private static Decision Open(Casus casus, Protocol protocol, CasusCommand command) => command switch
    {
        RecordOnderdeel c => OnderdeelDecision.Record(casus, protocol, c),
        SkipGesprek c => OnderdeelDecision.Skip(casus, protocol, c),
        AnswerAfwegingsvraag c => AnswerDecision.Decide(casus, protocol, c),
        RecordHulpplan c => HulpplanDecision.Decide(casus, protocol, c),
        DepartFromUitkomst c => DepartDecision.Decide(casus, protocol, c),
        GoBack c => ReopenDecision.Back(casus, protocol, c),
        Reopen c => ReopenDecision.Decide(casus, protocol, c),
        ReportDisclosure c => ReportDecision.Disclosure(casus, protocol, c),
        ReportAcuutGevaar c => ReportDecision.AcuutGevaar(casus, c),
        AddNote c => ReportDecision.Note(c),
        AddOnderdeel c => EntryDecision.Add(casus, protocol, c),
        FollowVermoeden c => EntryDecision.Follow(casus, c),
        CloseCasus c => CloseDecision.Close(casus, protocol, c),
        RestartCasus c => CloseDecision.Restart(casus, protocol, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "unknown command"),
    };
}
