namespace Meldcode.Domain;

/// <summary>An answer to the question that is asked now, or to the follow-up question about help.</summary>
internal static class AnswerDecision
{
    public static Decision Decide(Casus casus, Protocol protocol, AnswerAfwegingsvraag command)
    {
        if (Asked(casus, protocol) is not { } knoop || knoop.Id != command.Knoop)
        {
            return Decision.Refuse(RefusalCode.OutOfOrder, command.Knoop);
        }

        var vraag = protocol.VraagOf(knoop);
        var tak = knoop.Branch(command.Antwoord);
        if (Fault(casus, vraag, tak, command) is { } fault)
        {
            return fault;
        }

        if (tak.Advies)
        {
            return Decision.Accept(new AdviesAsked { At = command.Now, By = command.By, Knoop = knoop.Id, Vraag = vraag.Id });
        }

        return Decision.Accept([Answered(casus, command, vraag, tak), .. Consequences(casus, protocol, command, tak)]);
    }

    /// <summary>Outcome events that an answer brings once nothing more has to be recorded for it.</summary>
    internal static IEnumerable<CasusEvent> Outcome(Casus casus, Protocol protocol, DateTimeOffset now, string by)
    {
        var tak = Wegwijzer.LastTak(casus, protocol)!;
        if (tak.Stand is { } stand)
        {
            yield return new StandReached { At = now, By = by, Code = stand, Meldnorm = tak.Meldnorm };
        }

        if (tak.Uitkomst is { } code)
        {
            yield return code.IsMelden() || Reported(casus) is not { } report
                ? new UitkomstReached
                {
                    At = now,
                    By = by,
                    Code = code,
                    Meldnorm = code.IsMelden() ? Meldnorm(casus, protocol) : null,
                    WithHulp = tak.NeedsHulpplan,
                    Deviates = SinceReview(casus, protocol).Any(answer => answer.Deviation is not null),
                }
                : new UitkomstReached { At = now, By = by, Code = report.Code, Meldnorm = report.Meldnorm, WithHulp = true, Deviates = report.Deviates, Kept = true };
        }
    }

    /// <summary>The report that the outcome was before this answer about the help beside it: help that works does not undo it.</summary>
    private static BereikteUitkomst? Reported(Casus casus) =>
        casus.Answers.SkipLast(1).LastOrDefault(answer => answer.Uitkomst is not null)?.Uitkomst is { } before && before.Code.IsMelden() ? before : null;

    /// <summary>A departure that was decided on before does not reach past the answer about the help.</summary>
    private static IEnumerable<GivenAnswer> SinceReview(Casus casus, Protocol protocol) =>
        casus.LastAnswer!.Knoop == protocol.FollowUp && casus.Answers.SkipLast(1).Any(answer => answer.Uitkomst is not null) ? [casus.LastAnswer] : casus.Answers;

    private static Knoop? Asked(Casus casus, Protocol protocol) => Wegwijzer.Plaats(casus, protocol) switch
    {
        VraagPlaats place => place.Knoop,
        WachtPlaats place => place.Knoop,
        UitkomstPlaats => Wegwijzer.FollowUp(casus, protocol),
        _ => null,
    };

    private static Refusal? Fault(Casus casus, Afwegingsvraag vraag, Tak tak, AnswerAfwegingsvraag command)
    {
        var reasonGiven = !string.IsNullOrWhiteSpace(command.Deviation);
        if (command.Antwoord == Antwoord.Ja && vraag.Requirements.Any(eis => !command.Eisen.Contains(eis.Id, StringComparer.Ordinal)))
        {
            return new Refusal(RefusalCode.EisenNotMet, vraag.Id);
        }

        if (command.Deviation?.Length > OnderdeelDecision.MaxText)
        {
            return new Refusal(RefusalCode.FieldTooLong, "reden");
        }

        if (tak.IsDeviation && !reasonGiven)
        {
            return new Refusal(RefusalCode.DeviationNeedsReason, vraag.Id);
        }

        return ClosesInSpiteOfDanger(casus, tak) && !reasonGiven
            ? new Refusal(RefusalCode.CloseNeedsReason, vraag.Id)
            : null;
    }

    private static bool ClosesInSpiteOfDanger(Casus casus, Tak tak) =>
        tak.Uitkomst == UitkomstCode.Afsluiten && (casus.Disclosure || casus.AcuutGevaar);

    private static AfwegingsvraagAnswered Answered(Casus casus, AnswerAfwegingsvraag command, Afwegingsvraag vraag, Tak tak) => new()
    {
        At = command.Now,
        By = command.By,
        Knoop = command.Knoop,
        Vraag = vraag.Id,
        Antwoord = command.Antwoord,
        Eisen = [.. vraag.Requirements.Select(eis => eis.Id).Where(id => command.Eisen.Contains(id, StringComparer.Ordinal))],
        Deviation = tak.IsDeviation || ClosesInSpiteOfDanger(casus, tak) ? Trimmed(command.Deviation) : null,
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IEnumerable<CasusEvent> Consequences(Casus casus, Protocol protocol, AnswerAfwegingsvraag command, Tak tak)
    {
        var answered = CasusProjection.Apply(casus, Answered(casus, command, protocol.VraagOf(protocol.Knoop(command.Knoop)), tak))!;
        if (tak.Reconsider is { } again)
        {
            return [ReopenDecision.ReopenedVraag(answered, again, command)];
        }

        return Wegwijzer.NeedsHulpplan(answered, protocol) ? [] : Outcome(answered, protocol, command.Now, command.By);
    }

    /// <summary>The meldnorm of the latest answer that names one: outcomes are decided on later than the answer that calls for them.</summary>
    private static int? Meldnorm(Casus casus, Protocol protocol) =>
        casus.Answers.Reverse()
            .Select(answer => protocol.Knoop(answer.Knoop).Branch(answer.Antwoord).Meldnorm)
            .FirstOrDefault(norm => norm is not null);
}
