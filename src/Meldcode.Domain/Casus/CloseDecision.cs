namespace Meldcode.Domain;

/// <summary>The end of a casus, and the way back from it.</summary>
internal static class CloseDecision
{
    /// <summary>Every outcome leaves a record: what the protocol asks for has to be saved first.</summary>
    public static Decision Close(Casus casus, Protocol protocol, CloseCasus command)
    {
        if (casus.Uitkomst is not { } uitkomst)
        {
            return Decision.Refuse(RefusalCode.NoUitkomstYet);
        }

        var notReporting = uitkomst.Deviates && uitkomst.Code.IsMelden();
        var missing = Wegwijzer.AfterUitkomst(casus, protocol)
            .FirstOrDefault(part => part.Required && !notReporting && casus.Saved(part.Id) is null or { Reopened: true });
        return missing is null
            ? Decision.Accept(new CasusClosed { At = command.Now, By = command.By })
            : Decision.Refuse(RefusalCode.RecordIncomplete, missing.Id);
    }

    public static Decision Restart(Casus casus, RestartCasus command) =>
        !casus.IsCollega && (casus.Closed || casus.Uitkomst?.Code == UitkomstCode.OpnieuwDoorlopen)
            ? Decision.Accept(new CasusRestarted { At = command.Now, By = command.By })
            : Decision.Refuse(RefusalCode.NothingToRestart);
}
