namespace Meldcode.Domain;

/// <summary>
/// Not reporting where the route itself says to report, without a decision on the way in which one could say so: after help
/// that failed, and in a variant that asks for no such decision. The norm stays; why is recorded.
/// </summary>
internal static class DepartDecision
{
    public static Decision Decide(Casus casus, Protocol protocol, DepartFromUitkomst command)
    {
        if (!IsOpen(casus, protocol))
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, "uitkomst");
        }

        var reason = command.Reason.Trim();
        return reason.Length switch
        {
            0 => Decision.Refuse(RefusalCode.DeviationNeedsReason, "uitkomst"),
            > OnderdeelDecision.MaxText => Decision.Refuse(RefusalCode.FieldTooLong, "reden"),
            _ => Decision.Accept(new UitkomstDeparted { At = command.Now, By = command.By, Reason = reason }),
        };
    }

    private static bool IsOpen(Casus casus, Protocol protocol) =>
        casus.Uitkomst is { Deviates: false } uitkomst
        && uitkomst.Code.IsMelden()
        && Wegwijzer.Plaats(casus, protocol) is UitkomstPlaats
        && !IsDecidedOn(casus, protocol);

    /// <summary>Who was asked whether to report changes that answer instead.</summary>
    private static bool IsDecidedOn(Casus casus, Protocol protocol)
    {
        var before = casus.Answers.SkipLast(1).ToList().FindLastIndex(answer => answer.Uitkomst is not null);
        return casus.Answers.Skip(before + 1).Any(answer => protocol.Knoop(answer.Knoop).Norm?.IsMelden() == true);
    }
}
