using System.Collections.Immutable;
using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Turns;

/// <summary>Turns what a person did into a command. Reads only; whether it is allowed is for the domain to say.</summary>
public static class CommandReader
{
    /// <returns>Null when the input asks for nothing that changes a casus.</returns>
    public static CasusCommand? Read(TurnScope scope, CasusView view)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(view);
        var (input, now, by) = (scope.Input, scope.Now, scope.Actor.PersonId);
        return input.Verb switch
        {
            CardVerb.Terug => new GoBack { Now = now, By = by },
            CardVerb.Wijzig => new Reopen { Now = now, By = by, Target = input.Target ?? "" },
            CardVerb.ZelfVerteld => new ReportDisclosure { Now = now, By = by },
            CardVerb.AcuutVastleggen => new ReportAcuutGevaar { Now = now, By = by },
            CardVerb.Sluiten => new CloseCasus { Now = now, By = by },
            CardVerb.OpnieuwBeginnen => new RestartCasus { Now = now, By = by },
            CardVerb.Notitie when input.Value(CardData.Vermoeden).Length > 0 && Enum.TryParse<VermoedenVerdict>(input.Value(CardData.Verdict), out var verdict) =>
                new FollowVermoeden { Now = now, By = by, Entry = input.Value(CardData.Vermoeden), Verdict = verdict, Text = input.Value(CardData.Notitie) },
            CardVerb.Notitie => new AddNote { Now = now, By = by, Text = input.Value(CardData.Notitie) },
            CardVerb.Opslaan => Record(scope, input),
            CardVerb.Toevoegen => new AddOnderdeel { Now = now, By = by, Onderdeel = input.Place ?? "", Velden = Velden(input) },
            CardVerb.GesprekOverslaan => new SkipGesprek
            {
                Now = now,
                By = by,
                Onderdeel = input.Place ?? "",
                Reason = input.Value(CardData.Reason),
                Explanation = input.Value(CardData.Explanation),
            },
            CardVerb.Antwoord when input.Answer is { } answer => Answer(scope, view, answer),
            CardVerb.Hulpplan => Hulpplan(scope),
            CardVerb.NietMeldenVastleggen => new DepartFromUitkomst { Now = now, By = by, Reason = input.Value(CardData.Reason) },
            _ => null,
        };
    }

    private static RecordOnderdeel Record(TurnScope scope, UserInput input) => new()
    {
        Now = scope.Now,
        By = scope.Actor.PersonId,
        Onderdeel = input.Place ?? "",
        Signalen = input.Ticked(CardData.SignalPrefix),
        Velden = Velden(input),
    };

    private static ImmutableSortedDictionary<string, string> Velden(UserInput input) =>
        input.WithPrefix(CardData.FieldPrefix).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>A typed answer is for the question that is asked now; a tapped one for the question on its card.</summary>
    private static AnswerAfwegingsvraag Answer(TurnScope scope, CasusView view, Antwoord answer) => new()
    {
        Now = scope.Now,
        By = scope.Actor.PersonId,
        Knoop = scope.Input.IsCard ? scope.Input.Place ?? "" : view.Plaats.Key,
        Antwoord = answer,
        Eisen = scope.Input.Ticked(CardData.RequirementPrefix),
        Deviation = scope.Input.Value(CardData.Reason),
    };

    /// <summary>A date that cannot be read counts as yesterday: the domain refuses it and the card asks again.</summary>
    private static RecordHulpplan Hulpplan(TurnScope scope) => new()
    {
        Now = scope.Now,
        By = scope.Actor.PersonId,
        Wat = scope.Input.Value(CardData.HulpWat),
        Wie = scope.Input.Value(CardData.HulpWie),
        Casemanager = scope.Input.Value(CardData.HulpCasemanager),
        ReviewOn = Date(scope.Input.Value(CardData.HulpDatum)) ?? scope.Today.AddDays(-1),
        Today = scope.Today,
    };

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
