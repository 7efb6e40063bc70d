using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>Chooses the words after something was saved.</summary>
internal static class SavedLines
{
    /// <summary>Lines to send before the next card; most commands need none.</summary>
    public static IEnumerable<string> After(CasusView view, CasusCommand command, CasusUpdate.Saved saved)
    {
        if (Direct(view, command, saved) is { } line)
        {
            yield return line;
        }
    }

    /// <summary>What the answered card folds into, and what its "wijzig" reopens; null leaves the card as it is.</summary>
    public static (string Line, string? Target)? Folded(CasusView view, CasusCommand command, CasusUpdate.Saved saved) => command switch
    {
        RecordOnderdeel c => Part(view, c.Onderdeel) is { } part ? (FoldedText.Saved(part, StapOf(view, part)), part.Id) : null,
        AddOnderdeel c => Part(view, c.Onderdeel) is { } part ? (FoldedText.Added(part, StapOf(view, part)), part.Id) : null,
        SkipGesprek c => Part(view, c.Onderdeel) is { } part ? (FoldedText.GesprekSkipped(StapOf(view, part)), part.Id) : null,
        AnswerAfwegingsvraag c when saved.Events.OfType<AfwegingsvraagReopened>().Any() => (FoldedText.Contradicts(view.Protocol.VraagOf(view.Protocol.Knoop(c.Knoop)), c.Antwoord), null),
        AnswerAfwegingsvraag c => Answer(view, c),
        DepartFromUitkomst => (FoldedText.Departed, null),
        RecordHulpplan c => (FoldedText.Hulpplan(c.ReviewOn), null),
        GoBack or Reopen => (FoldedText.Passed, null),
        CloseCasus => (FoldedText.Closed(view.Casus.Kenmerk), null),
        _ => null,
    };

    /// <summary>One sentence for what did not fit: a typed word, a photo, too much text.</summary>
    public static string NotUnderstood(UserInput input) => input switch
    {
        { IsTooLong: true } => Messages.TooLong,
        { HasAttachment: true } => Messages.Attachment,
        { IsCard: true } => Messages.OldCard,
        { Text: var text } when !text.Any(char.IsLetterOrDigit) => Messages.Empty,
        _ => Messages.UnknownWord,
    };

    private static string? Direct(CasusView view, CasusCommand command, CasusUpdate.Saved saved) => command switch
    {
        AnswerAfwegingsvraag c when saved.Events.OfType<AfwegingsvraagReopened>().Any() =>
            view.Protocol.Knoop(c.Knoop).Branch(c.Antwoord).Explanation ?? TurnText.ContradictionShown,

        // The card of a question says so itself; that of help that runs, or of an outcome, does not.
        AnswerAfwegingsvraag when view.Plaats is VraagPlaats { AdviesAsked: true } => null,
        AnswerAfwegingsvraag c when saved.Events.OfType<AdviesAsked>().Any() =>
            AdviesText.Intro(view.Protocol.Knoop(c.Knoop), view.Protocol.VraagOf(view.Protocol.Knoop(c.Knoop))),
        ReportDisclosure => Messages.DisclosureRecorded(view.Protocol.Poorten.First(poort => poort.Id == Poort.Disclosure)),
        ReportAcuutGevaar => Messages.AcuutRecorded,
        AddNote or FollowVermoeden => Messages.NoteSaved,
        CloseCasus => Messages.Closed,
        RestartCasus => Messages.Reopened(view.Casus.Kenmerk),
        _ => null,
    };

    private static (string Line, string? Target)? Answer(CasusView view, AnswerAfwegingsvraag command)
    {
        var vraag = view.Protocol.VraagOf(view.Protocol.Knoop(command.Knoop));
        var answered = view.Casus.Answer(command.Knoop);
        return answered is null
            ? (FoldedText.AdviesAsked(vraag), null)
            : (answered.Deviation is null ? FoldedText.Answered(vraag, command.Antwoord) : FoldedText.Deviated(vraag, command.Antwoord), command.Knoop);
    }

    /// <summary>The part with this id, of a step or of the outcome.</summary>
    public static Onderdeel? Part(CasusView view, string? id) =>
        view.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(view.Protocol.AfterUitkomst).FirstOrDefault(part => part.Id == id);

    private static int StapOf(CasusView view, Onderdeel part) =>
        part.StapNumber ?? view.Protocol.Stappen.First(stap => stap.Onderdelen.Contains(part)).Number;

    /// <summary>The function that this is for.</summary>
    public static string Who(CasusView view, Aanleiding told) => told.To == Ontvanger.Directeur
        ? MayHear.Directeur(view)?.Function ?? ConflictText.NobodyFunction
        : (MayHear.Aandachtsfunctionarissen(view).FirstOrDefault() ?? MayHear.Directeur(view))?.Function ?? ConflictText.NobodyFunction;
}
