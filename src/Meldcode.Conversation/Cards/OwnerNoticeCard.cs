using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Tells the professional whether somebody was reached: first where it stands, then what to do, then who got what.</summary>
public static class OwnerNoticeCard
{
    // Beside these stand the way to the casus and help in danger.
    private const int MaxCalls = 3;

    public static AdaptiveCard Build(OwnerNoticeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var status = view.Status;
        var phone = status.PhoneNow || status.State is NoticeState.Unreached or NoticeState.Parked || status is { AllTried: true, State: NoticeState.Pending or NoticeState.Waiting };
        return CardFrame.New(
            [
                Blocks.Small(OwnerNoticeText.Head(view.Notice)),
                Blocks.Title(OwnerNoticeText.Title(status)),
                view.Notice.Kind == NoticeKind.AcuutGevaar ? Blocks.Banner(OwnerNoticeText.PhoneUrgent) : null,
                Now(view),
                Trail(view),
                .. phone ? Phone(view) : [],
                Blocks.TextOrNothing(OwnerNoticeText.Next(status, view.Today)),
                .. Journal(view),
                .. phone || IsDone(status) ? [] : Fold.Build("bellen", OwnerNoticeText.CannotWait, Phone(view)),
                status.State == NoticeState.Withdrawn ? null : Blocks.Source(OwnerNoticeText.MayRead),
            ],
            Actions(view));
    }

    /// <summary>Somebody looks after it, or nobody has to.</summary>
    private static bool IsDone(NoticeStatus status) => status.State is NoticeState.TakenUp or NoticeState.Withdrawn or NoticeState.Done;

    private static AdaptiveElement Now(OwnerNoticeView view)
    {
        var text = Blocks.Text(OwnerNoticeText.Now(view.Status, view.Today));
        return view.Status.State switch
        {
            NoticeState.TakenUp or NoticeState.Seen => Blocks.Box(AdaptiveContainerStyle.Good, text),
            NoticeState.Unreached or NoticeState.Parked => Blocks.Box(AdaptiveContainerStyle.Warning, text),
            _ => text,
        };
    }

    private static AdaptiveTextBlock? Trail(OwnerNoticeView view) =>
        OwnerNoticeText.Trail(view.Status, view.Today) is { } trail ? Blocks.Small(trail) : null;

    internal static IEnumerable<AdaptiveElement> Phone(OwnerNoticeView view)
    {
        var people = view.ToPhone.Take(MaxCalls).ToList();
        yield return Blocks.Text(people.Count == 0 ? OwnerNoticeText.PhoneNobody : OwnerNoticeText.PhoneWhom);
        if (Blocks.Lines([.. people.Select(ContactText.Reach)]) is { } lines)
        {
            yield return lines;
        }

        var alarm = view.Notice.Kind == NoticeKind.AcuutGevaar ? new[] { CardButtons.Call(AcuutText.Alarm) } : [];
        yield return new AdaptiveActionSet { Actions = [.. alarm, .. people.Select(person => CardButtons.Call(person.Phone!)), CardButtons.Call(AcuutText.VeiligThuis)] };
    }

    /// <summary>Folded once somebody has seen it; until then it is the only thing that tells what goes wrong.</summary>
    private static IEnumerable<AdaptiveElement> Journal(OwnerNoticeView view)
    {
        var lines = view.People.SelectMany(person => Person(view, person)).OfType<AdaptiveElement>().ToList();
        return view.Status.Seen is null && view.Status.TakenUp is null ? lines : Fold.Build("wie", OwnerNoticeText.Journal, lines);
    }

    private static IEnumerable<AdaptiveElement?> Person(OwnerNoticeView view, Receiver person) =>
        [Blocks.Text($"**{person.Function}**"), Blocks.Bullets([.. view.With(person).Select(entry => OwnerNoticeText.Line(entry, view.Today))])];

    private static IEnumerable<AdaptiveAction?> Actions(OwnerNoticeView view) =>
    [
        IsDone(view.Status) ? null : CardButtons.Submit(NoticeVerb.Status, OwnerNoticeText.Refresh, view.Notice.Id),
        OpenCasus(view.Notice),
        CardButtons.Acuut(),
    ];

    /// <summary>Without place and version: whatever happened to the casus meanwhile, this is never too old.</summary>
    internal static AdaptiveSubmitAction? OpenCasus(Notice notice) =>
        notice.CasusId is { } id ? CardButtons.Submit(CardVerb.Open, OwnerNoticeText.OpenCasus).With(CardData.Casus, id.ToString()) : null;
}
