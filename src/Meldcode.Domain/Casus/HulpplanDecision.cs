namespace Meldcode.Domain;

/// <summary>Help is agreed: what, by whom, and the day on which its effect is looked at.</summary>
internal static class HulpplanDecision
{
    public static Decision Decide(Casus casus, Protocol protocol, RecordHulpplan command)
    {
        var asked = Wegwijzer.Plaats(casus, protocol) is HulpplanPlaats;
        if (!asked && (casus.Hulpplan is null || Wegwijzer.NeedsHulpplan(casus, protocol)))
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, "hulpplan");
        }

        if (Fault(command) is { } fault)
        {
            return fault;
        }

        var recorded = new HulpplanRecorded
        {
            At = command.Now,
            By = command.By,
            Wat = command.Wat.Trim(),
            Wie = command.Wie.Trim(),
            Casemanager = string.IsNullOrWhiteSpace(command.Casemanager) ? null : command.Casemanager.Trim(),
            ReviewOn = command.ReviewOn,
        };
        return Decision.Accept([recorded, .. asked ? AnswerDecision.Outcome(CasusProjection.Apply(casus, recorded)!, protocol, command.Now, command.By) : []]);
    }

    private static Refusal? Fault(RecordHulpplan command)
    {
        var texts = new[] { ("wat", command.Wat, OnderdeelDecision.MaxText), ("wie", command.Wie, OnderdeelDecision.MaxText), ("casemanager", command.Casemanager ?? "-", OnderdeelDecision.MaxLine) };
        foreach (var (field, text, max) in texts)
        {
            if (field != "casemanager" && string.IsNullOrWhiteSpace(text))
            {
                return new Refusal(RefusalCode.FieldMissing, field);
            }

            if (text.Length > max)
            {
                return new Refusal(RefusalCode.FieldTooLong, field);
            }
        }

        return command.ReviewOn <= command.Today ? new Refusal(RefusalCode.ReviewDateInPast, "datum") : null;
    }
}
