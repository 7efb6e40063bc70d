using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks somebody to look along with a casus: which, since when and who asks; what is in it comes after opening.</summary>
public static class NoticeCard
{
    public static AdaptiveCard Build(NoticeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var urgent = view.Notice.Kind == NoticeKind.AcuutGevaar && view.IsOpen;
        return CardFrame.New(
            [
                Blocks.Title(urgent ? NoticeText.TitleUrgent : NoticeText.Title),
                State(view),
                Asked(view),
                Blocks.Text(NoticeText.Head(view.Notice)),
                Blocks.Tight(NoticeText.From(view.Sender)),
                Blocks.Tight(NoticeText.Since(view.Notice.Since, view.Today)),
                urgent ? Blocks.Banner(NoticeText.Urgent) : null,
                view.IsOpen ? Blocks.Text(NoticeText.TakeUpHint) : null,
                Small(view.IsOpen ? NoticeText.Why(view.Receiver) : null),
                Small(view.IsOpen && view.Notice.MaybeDouble ? NoticeText.MaybeDouble : null),
            ],
            Actions(view));
    }

    private static AdaptiveContainer? State(NoticeView view) => view switch
    {
        { Status.TakenUp: { } taken } => Done(NoticeText.TakenUp(taken, view.IsMine(taken), view.Today)),
        { Status.State: NoticeState.Withdrawn } => Quiet(NoticeText.Withdrawn),
        { PassedOn: { } passed } => Quiet(NoticeText.PassedOn(passed, view.Today)),
        _ => null,
    };

    private static AdaptiveContainer? Asked(NoticeView view) =>
        view.ContactAsked is { } asked ? Quiet(NoticeText.Asked(asked, view.Today)) : null;

    private static AdaptiveContainer Done(string text) => Blocks.Box(AdaptiveContainerStyle.Good, Blocks.Text(text));

    private static AdaptiveContainer Quiet(string text) => Blocks.Box(AdaptiveContainerStyle.Emphasis, Blocks.Text(text));

    private static AdaptiveTextBlock? Small(string? text) => text is null ? null : Blocks.Small(text);

    private static IEnumerable<AdaptiveAction?> Actions(NoticeView view)
    {
        var busy = view.IsOpen || (view.Status.TakenUp is { } taken && view.IsMine(taken));
        return
        [
            view.IsOpen ? Button(view, NoticeVerb.TakeUp, NoticeText.TakeUp).Primary() : null,
            Button(view, NoticeVerb.Open, NoticeText.Open),
            busy && view.Receiver.Role != ReceiverRole.OrganisationContact ? Button(view, NoticeVerb.PassOn, NoticeText.PassOn) : null,
            busy && view.ContactAsked is null ? Button(view, NoticeVerb.AskContact, NoticeText.AskContact) : null,
            CardButtons.Acuut(),
        ];
    }

    private static AdaptiveSubmitAction Button(NoticeView view, string verb, string title) => CardButtons.Submit(verb, title, view.Notice.Id);
}
