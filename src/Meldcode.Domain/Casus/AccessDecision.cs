namespace Meldcode.Domain;

/// <summary>Who sees the casus, beside whose it is. Whether this person may ask for it is <see cref="ToegangTabel"/>'s to say.</summary>
internal static class AccessDecision
{
    /// <summary>Open offers at the same time; more is a mistake, or somebody guessing.</summary>
    private const int MaxOpen = 5;

    public static Decision? Decide(Casus casus, CasusCommand command) => command switch
    {
        RecordConflict c => Conflict(casus, c),
        OfferCasus c => Offer(casus, c),
        WithdrawAanbod c => casus.Aanbod(c.Aanbod) is null
            ? Decision.Refuse(RefusalCode.AanbodUnknown)
            : Decision.Accept(new AanbodWithdrawn { At = c.Now, By = c.By, Id = c.Aanbod }),
        AcceptAanbod c => Answer(casus, c, c.Aanbod) ?? Decision.Accept(new AanbodAccepted { At = c.Now, By = c.By, Id = c.Aanbod }),
        RefuseAanbod c => Answer(casus, c, c.Aanbod) ?? Decision.Accept(new AanbodRefused { At = c.Now, By = c.By, Id = c.Aanbod }),
        RemoveMeelezer c => casus.Meelezers.Exists(reader => Same(reader.PersonId, c.Person))
            ? Decision.Accept(new MeelezerRemoved { At = c.Now, By = c.By, Person = c.Person })
            : Decision.Refuse(RefusalCode.ReceiverUnknown),
        TakeOverCasus c => TakeOver(casus, c),
        _ => null,
    };

    /// <summary>The eigenaar cannot be the one who must not know: the casus would be nobody's.</summary>
    private static Decision Conflict(Casus casus, RecordConflict command)
    {
        if (command.Persons.Contains(casus.Owner, PersonIds.Comparer))
        {
            return Decision.Refuse(RefusalCode.ReceiverUnknown, "betrokken");
        }

        var news = command.Persons.Where(person => !casus.InConflict.Contains(person)).Distinct(PersonIds.Comparer).ToList();
        return news.Count == 0 && command.Unknown == casus.ConflictUnknown
            ? Decision.Refuse(RefusalCode.AlreadyReported, "betrokken")
            : Decision.Accept(new ConflictRecorded { At = command.Now, By = command.By, Persons = [.. news], Unknown = command.Unknown });
    }

    private static Decision Offer(Casus casus, OfferCasus command)
    {
        if (TextFault(("reden", command.Reason, OnderdeelDecision.MaxText), ("functie", command.Function, OnderdeelDecision.MaxLine)) is { } fault)
        {
            return fault;
        }

        if (command.To is null == command.CodeHash is null || (command.To is { } to && !MayReceive(casus, to)))
        {
            return Decision.Refuse(RefusalCode.ReceiverUnknown, "ontvanger");
        }

        var open = casus.Aanbiedingen.Where(known => known.IsOpen(command.Now)).ToList();
        return open.Count >= MaxOpen || open.Exists(known => known.To is not null && Same(known.To, command.To))
            ? Decision.Refuse(RefusalCode.AlreadyOffered)
            : Decision.Accept(Made(casus, command));
    }

    private static AanbodMade Made(Casus casus, OfferCasus command) => new()
    {
        At = command.Now,
        By = command.By,
        Id = $"aanbod-{casus.Version + 1}",
        Kind = command.Kind,
        To = command.To,
        Function = command.Function.Trim(),
        CodeHash = command.CodeHash,
        Reason = command.Reason.Trim(),
        ExpiresAt = command.Now + Aanbod.Term,
    };

    private static bool MayReceive(Casus casus, string person) => !Same(person, casus.Owner) && !casus.InConflict.Contains(person);

    private static Decision? Answer(Casus casus, CasusCommand command, string id) =>
        casus.Aanbod(id) is { } aanbod && aanbod.IsOpen(command.Now) && MayReceive(casus, command.By) && (aanbod.To is null || Same(aanbod.To, command.By))
            ? null
            : Decision.Refuse(RefusalCode.AanbodUnknown);

    private static Decision TakeOver(Casus casus, TakeOverCasus command) =>
        TextFault(("reden", command.Reason, OnderdeelDecision.MaxText), ("functie", command.Function, OnderdeelDecision.MaxLine))
        ?? (MayReceive(casus, command.By)
            ? Decision.Accept(new CasusTakenOver { At = command.Now, By = command.By, Function = command.Function.Trim(), Reason = command.Reason.Trim() })
            : Decision.Refuse(RefusalCode.ReceiverUnknown));

    private static Decision? TextFault(params IEnumerable<(string Field, string Text, int Max)> texts) => texts
        .Select(text => text switch
        {
            _ when string.IsNullOrWhiteSpace(text.Text) => Decision.Refuse(RefusalCode.FieldMissing, text.Field),
            _ when text.Text.Length > text.Max => Decision.Refuse(RefusalCode.FieldTooLong, text.Field),
            _ => null,
        })
        .FirstOrDefault(fault => fault is not null);

    private static bool Same(string? one, string? other) => PersonIds.Comparer.Equals(one, other);
}
