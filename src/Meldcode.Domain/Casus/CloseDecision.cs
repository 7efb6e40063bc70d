namespace Meldcode.Domain;

/// <summary>The end of a casus, and the way back from it.</summary>
internal static class CloseDecision
{
    /// <summary>Every outcome leaves a record: what the protocol asks for has to be saved first.</summary>
    public static Decision Close(Casus casus, Protocol protocol, CloseCasus command) =>
        casus.Uitkomst is null
            ? Decision.Refuse(RefusalCode.NoUitkomstYet)
            : Missing(casus, protocol) ?? Decision.Accept(new CasusClosed { At = command.Now, By = command.By });

    /// <summary>Walking all steps again is an outcome as well: its record does not go lost by beginning at once.</summary>
    public static Decision Restart(Casus casus, Protocol protocol, RestartCasus command)
    {
        var again = casus.Uitkomst?.Code == UitkomstCode.OpnieuwDoorlopen;
        if (casus.IsCollega || !(casus.Closed || again))
        {
            return Decision.Refuse(RefusalCode.NothingToRestart);
        }

        return Missing(casus, protocol) ?? Decision.Accept(new CasusRestarted { At = command.Now, By = command.By });
    }

    private static Decision? Missing(Casus casus, Protocol protocol) =>
        Wegwijzer.AfterUitkomst(casus, protocol).FirstOrDefault(part => Wegwijzer.MustBeRecorded(casus, part)) is { } missing
            ? Decision.Refuse(RefusalCode.RecordIncomplete, missing.Id)
            : null;
}
