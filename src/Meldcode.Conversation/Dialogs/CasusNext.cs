using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>What a casus dialog shows next. Kept in dialog state: ids only, never what a person typed.</summary>
public sealed class CasusNext
{
    public CasusShow Show { get; set; }

    /// <summary>Id of the onderdeel or knoop to show; null for the place where the casus stands.</summary>
    public string? Target { get; set; }

    /// <summary>For <see cref="CasusShow.Afwijking"/>: the answer that departs from the norm.</summary>
    public string? Answer { get; set; }

    /// <summary>Number of the refusal that the card has to explain; null when there was none.</summary>
    public RefusalCode? Fault { get; set; }

    /// <summary>Id of the field that the refusal is about.</summary>
    public string? FaultSubject { get; set; }

    /// <summary>This turn's input is the answer: show nothing, handle it.</summary>
    public bool HandleNow { get; set; }

    /// <summary>The same card, after something in between that was no answer to it.</summary>
    public CasusNext Again() => HandleNow || Show == CasusShow.Stop ? new CasusNext() : new CasusNext { Show = Show, Target = Target, Answer = Answer };

    /// <summary>True for the way back from something that is no card of a casus, such as danger help: it leads to the very card that waited.</summary>
    public static bool IsWayBack(UserInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input is { Verb: CardVerb.Open, IsCard: true, Place: null };
    }

    /// <summary>What a button asks to see, when it asks for nothing else.</summary>
    public static CasusNext? Navigation(UserInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Verb switch
        {
            CardVerb.Open => new CasusNext(),
            CardVerb.MijnAntwoorden => new CasusNext { Show = CasusShow.Antwoorden },
            CardVerb.Vastleggen => new CasusNext { Show = CasusShow.Onderdeel, Target = input.Target },
            CardVerb.HulpplanWijzigen => new CasusNext { Show = CasusShow.Hulpplan },
            CardVerb.NogEen => new CasusNext { Show = CasusShow.NogEen, Target = input.Target },
            CardVerb.Opvolgen => new CasusNext { Show = CasusShow.Vraag },
            CardVerb.AndersBesluiten => new CasusNext { Show = CasusShow.Afwijking, Target = input.Place, Answer = input.Value(CardData.Answer) },
            CardVerb.NietMelden => new CasusNext { Show = CasusShow.NietMelden },
            CardVerb.Stop => new CasusNext { Show = CasusShow.Stop },
            _ => null,
        };
    }

    /// <summary>The card on which a refusal is explained: the one that was answered, with what was typed still in it.</summary>
    public static CasusNext AfterRefusal(UserInput input, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(refusal);
        var next = refusal.Code switch
        {
            RefusalCode.DeviationNeedsReason or RefusalCode.CloseNeedsReason when input.Verb is not CardVerb.NietMeldenVastleggen =>
                new CasusNext { Show = CasusShow.Afwijking, Target = input.Place, Answer = input.Answer?.Word() },
            RefusalCode.OutOfOrder or RefusalCode.CasusIsClosed or RefusalCode.NotAllowed => new CasusNext(),
            _ => input.Verb switch
            {
                CardVerb.Opslaan or CardVerb.GesprekOverslaan => new CasusNext { Show = CasusShow.Onderdeel, Target = input.Place },
                CardVerb.Toevoegen => new CasusNext { Show = CasusShow.NogEen, Target = input.Place },
                CardVerb.Antwoord => new CasusNext { Show = CasusShow.Vraag },
                CardVerb.NietMeldenVastleggen => new CasusNext { Show = CasusShow.NietMelden },
                CardVerb.Hulpplan => new CasusNext { Show = CasusShow.Hulpplan },
                _ => new CasusNext(),
            },
        };
        next.Fault = refusal.Code;
        next.FaultSubject = refusal.Subject;
        return next;
    }
}

public enum CasusShow
{
    /// <summary>The place where the casus stands.</summary>
    Plaats,

    Onderdeel,

    /// <summary>One more of a card that is saved.</summary>
    NogEen,

    /// <summary>The question asked now, or the follow-up question about help.</summary>
    Vraag,

    Afwijking,

    Hulpplan,

    /// <summary>The outcome that holds already while questions go on.</summary>
    Stand,

    /// <summary>Why an outcome that says to report is not followed.</summary>
    NietMelden,

    Antwoorden,

    Stop,
}
