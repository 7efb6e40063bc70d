namespace Meldcode.Domain;

/// <summary>Keeping a casus from being erased, with a reason, and letting go of it again.</summary>
internal static class HoldDecision
{
    public static Decision Place(Casus casus, PlaceHold command) => (casus.Hold, command.Reason.Trim().Length) switch
    {
        ({ }, _) => Decision.Refuse(RefusalCode.AlreadyOnHold),
        (_, 0) => Decision.Refuse(RefusalCode.FieldMissing, "bewaarreden"),
        (_, > OnderdeelDecision.MaxText) => Decision.Refuse(RefusalCode.FieldTooLong, "bewaarreden"),
        _ => Decision.Accept(new HoldPlaced { At = command.Now, By = command.By, Reason = command.Reason.Trim() }),
    };

    public static Decision Release(Casus casus, ReleaseHold command) => casus.Hold is null
        ? Decision.Refuse(RefusalCode.NotOnHold)
        : Decision.Accept(new HoldReleased { At = command.Now, By = command.By });
}
