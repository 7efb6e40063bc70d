using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Sharing;

/// <summary>Chooses the words after something about access was saved or refused.</summary>
internal static class SharingLines
{
    public static string Saved(CasusCommand command, AanbodCode? code, DateTimeOffset now) => command switch
    {
        OfferCasus when code is not null => SharingText.GiveCode(code.ToString(), now + Aanbod.Term),
        OfferCasus c => SharingText.TellReceiver(c.Function),
        WithdrawAanbod => SharingText.Withdrawn,
        RemoveMeelezer => SharingText.Stopped,
        TakeOverCasus => SharingText.TakenOver,
        RecordConflict { Unknown: true } => ConflictText.RecordedUnknown,
        RecordConflict { Persons.IsEmpty: true } => ConflictText.RecordedNobody,
        _ => ConflictText.Recorded,
    };

    /// <summary>The fields here are none of a protocol's.</summary>
    public static string Fault(Refusal refusal) => refusal switch
    {
        { Code: RefusalCode.FieldMissing or RefusalCode.FieldTooLong, Subject: "reden" } => SharingText.ReasonMissing,
        { Code: RefusalCode.FieldMissing or RefusalCode.FieldTooLong, Subject: "functie" } => SharingText.FunctionMissing,
        _ => RefusalText.For(refusal),
    };
}
