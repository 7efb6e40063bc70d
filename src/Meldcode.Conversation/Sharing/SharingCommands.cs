using System.Security.Cryptography;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Sharing;

/// <summary>Turns what somebody did on a card about access into a command. Whether it is allowed is for the domain to say.</summary>
internal static class SharingCommands
{
    public static (CasusCommand? Command, AanbodCode? Code) Read(TurnScope scope, CasusView view, RandomNumberGenerator random) => scope.Input.Verb switch
    {
        CardVerb.Delen => Offer(scope, view, AanbodKind.Delen, CardData.DelenPrefix, random),
        CardVerb.Overdragen => Offer(scope, view, AanbodKind.Overdragen, CardData.OverdragenPrefix, random),
        CardVerb.AanbodIntrekken => (new WithdrawAanbod { Now = scope.Now, By = scope.Actor.PersonId, Aanbod = scope.Input.Target ?? "" }, null),
        CardVerb.MeelezenStoppen => (SharingKey.Find(view.Casus, scope.Input.Target) is { } reader
            ? new RemoveMeelezer { Now = scope.Now, By = scope.Actor.PersonId, Person = reader.PersonId }
            : null, null),
        CardVerb.Betrokken => (Conflict(scope), null),
        CardVerb.Overnemen => (new TakeOverCasus
        {
            Now = scope.Now,
            By = scope.Actor.PersonId,
            Function = scope.Input.Value(CardData.Function),
            Reason = scope.Input.Value(CardData.Reason),
        }, null),
        _ => (null, null),
    };

    private static (CasusCommand, AanbodCode?) Offer(TurnScope scope, CasusView view, AanbodKind kind, string prefix, RandomNumberGenerator random)
    {
        var chosen = scope.Input.Value(prefix + CardData.Receiver);
        var person = FunctionChoice.Others(scope.Organisatie, scope.Actor.PersonId).FirstOrDefault(choice => choice.Key == chosen);
        var code = person is null && chosen == CardData.ByCode ? NewCode(view.Casus.Kenmerk, random) : null;
        return (new OfferCasus
        {
            Now = scope.Now,
            By = scope.Actor.PersonId,
            Kind = kind,
            To = person?.PersonId,
            Function = person?.Functions ?? scope.Input.Value(prefix + CardData.Function),
            CodeHash = code?.Hash,
            Reason = scope.Input.Value(prefix + CardData.Reason),
        }, code);
    }

    private static AanbodCode NewCode(Kenmerk kenmerk, RandomNumberGenerator random)
    {
        var bytes = new byte[AanbodCode.Length];
        random.GetBytes(bytes);
        return AanbodCode.From(kenmerk, bytes);
    }

    private static RecordConflict? Conflict(TurnScope scope) =>
        ConflictAnswer.Read(scope.Input, FunctionChoice.Others(scope.Organisatie, scope.Actor.PersonId)) is { } answer
            ? new RecordConflict { Now = scope.Now, By = scope.Actor.PersonId, Persons = answer.Persons, Unknown = answer.Unknown }
            : null;
}
