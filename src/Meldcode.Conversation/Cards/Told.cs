using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Who in the organisation hears of this outcome: how the message fares, or that the professional tells it.</summary>
internal static class Told
{
    public static IEnumerable<AdaptiveElement> Build(CasusView view, Uitkomst uitkomst)
    {
        var andereRoute = uitkomst.Code == UitkomstCode.AndereRoute;
        if (!andereRoute && !uitkomst.Code.IsMelden())
        {
            return [];
        }

        var contacts = andereRoute ? (MayHear.Directeur(view) is { } directeur ? [directeur] : []) : MayHear.Aandachtsfunctionarissen(view);
        return
        [
            .. Status(view) is { } status ? new[] { status } : [],
            .. IsTold(view) ? [] : new[] { Blocks.Text(contacts.Count == 0 ? Nobody(andereRoute) : Line(view, contacts)) },
            .. andereRoute ? new[] { Blocks.Text(UitkomstText.DirecteurSelf) } : [],
        ];
    }

    /// <summary>The newest message; what the others say is on their own cards.</summary>
    private static AdaptiveTextBlock? Status(CasusView view) =>
        view.Notices.Count == 0 ? null : Blocks.Text(UitkomstText.Message(view.Notices[^1], view.Today));

    /// <summary>Somebody looks after telling; otherwise the professional has to.</summary>
    private static bool IsTold(CasusView view) => view.Notices.Count > 0 && view.Notices[^1].State is not (NoticeState.Unreached or NoticeState.Parked);

    private static string Nobody(bool andereRoute) => andereRoute ? ConflictText.NobodyToTell : ContactText.NobodySet;

    private static string Line(CasusView view, IReadOnlyList<Contact> contacts) =>
        UitkomstText.TellYourself(Sentence.Join([.. contacts.Select(ContactText.Reach).Distinct()]), tried: view.Notices.Count > 0);
}
