namespace Meldcode.Domain;

/// <summary>Things that can be reported at any moment of a casus.</summary>
internal static class ReportDecision
{
    /// <summary>Somebody told it themselves. Where the source makes that a ground of its own, the weighing begins again from it.</summary>
    public static Decision Disclosure(Casus casus, Protocol protocol, ReportDisclosure command)
    {
        if (casus.Disclosure || casus.IsCollega)
        {
            return Decision.Refuse(RefusalCode.AlreadyReported, Poort.Disclosure);
        }

        var reported = new DisclosureReported { At = command.Now, By = command.By };
        return protocol.StartAfterDisclosure is not null && casus.Answers is [var first, ..]
            ? Decision.Accept(ReopenDecision.ReopenedVraag(casus, first.Knoop, command), reported)
            : Decision.Accept([.. ClosingAskedAgain(casus, command), reported]);
    }

    public static Decision AcuutGevaar(Casus casus, ReportAcuutGevaar command) =>
        casus.AcuutGevaar
            ? Decision.Refuse(RefusalCode.AlreadyReported, "acuut")
            : Decision.Accept([.. ClosingAskedAgain(casus, command), new AcuutGevaarReported { At = command.Now, By = command.By }]);

    /// <summary>An answer that closes the casus is asked again when it was given before anybody knew of this: it now needs a reason.</summary>
    private static IEnumerable<CasusEvent> ClosingAskedAgain(Casus casus, CasusCommand command) =>
        casus is { Uitkomst.Code: UitkomstCode.Afsluiten, LastAnswer: { Deviation: null } last }
            ? [ReopenDecision.ReopenedVraag(casus, last.Knoop, command)]
            : [];

    public static Decision Note(AddNote command) => command.Text.Trim().Length switch
    {
        0 => Decision.Refuse(RefusalCode.FieldMissing, "notitie"),
        > OnderdeelDecision.MaxText => Decision.Refuse(RefusalCode.FieldTooLong, "notitie"),
        _ => Decision.Accept(new NoteAdded { At = command.Now, By = command.By, Text = command.Text.Trim() }),
    };
}
