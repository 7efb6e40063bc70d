using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>All that was saved: facts, suspicions, hearsay and diagnoses apart, each with the way to change it.</summary>
public static class MijnAntwoordenCard
{
    // Field of the protocols that says what kind of information a form holds.
    private const string Kind = "soort";

    public static AdaptiveCard Build(CasusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardSize.Fit(max => Build(view, max));
    }

    /// <summary>All that was saved, in the order in which a record is read.</summary>
    internal static List<AdaptiveElement> Saved(CasusView view, int max)
    {
        var parts = Parts(view);
        var sections = new[]
        {
            Section(DossierText.Facts, parts.Where(part => IsKind(part, "feit")), view, max),
            Section(DossierText.Suspicions, parts.Where(part => IsKind(part, "vermoeden")), view, max),
            Section(DossierText.FromOthers, parts.Where(part => IsKind(part, "van-ander")), view, max),
            Diagnoses(parts, max),
            Section(view.ReadOnly ? LezenText.Signals : DossierText.Signals, parts.Where(part => part.Onderdeel.Kind == OnderdeelKind.Signaallijst), view, max),
            Section(DossierText.Talks, parts.Where(part => IsOther(part) && !IsAfter(view, part)), view, max),
            AnswerBlocks.Build(view, max),
            Section(DossierText.AfterUitkomst, parts.Where(part => IsOther(part) && IsAfter(view, part)), view, max),
            Notes(view.Casus, max),
        };
        return [.. sections.SelectMany(section => section)];
    }

    private static AdaptiveCard Build(CasusView view, int max)
    {
        var body = Saved(view, max);
        return CardFrame.New(
            [
                Blocks.Small(DossierText.AnswersOf(view.Casus.Kenmerk, view.Protocol, view.Casus.Leeftijd)),
                Blocks.Title(DossierText.AnswersTitle),
                Blocks.TextOrNothing(body.Count == 0 ? DossierText.AnswersEmpty : IsCut(view.Casus, max) ? DossierText.Cut : null),
                view.Casus.Hold is { } hold ? Blocks.Typed(BewaarText.HeldSince(hold), Sentence.Cut(hold.Reason, max)) : null,
                .. body,
                Blocks.Source(SourceText.Version(view)),
            ],
            CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus).Primary(),
            NotitieAction.Build(view),
            CasusActions.Submit(view, CardVerb.Toegang, SharingText.Access).Alone(),
            CasusActions.Submit(view, Bewaren.BewaarVerb.Export, BewaarText.Export),
            CasusActions.Acuut(view));
    }

    private static List<(Onderdeel Onderdeel, SavedOnderdeel Saved)> Parts(CasusView view) =>
    [
        .. from onderdeel in view.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(view.Protocol.AfterUitkomst)
           from saved in All(view.Casus, onderdeel)
           select (onderdeel, saved),
    ];

    /// <summary>The card itself and what was added to it, apart.</summary>
    private static IEnumerable<SavedOnderdeel> All(Casus casus, Onderdeel onderdeel) =>
        (casus.Saved(onderdeel.Id) is { } saved ? new[] { saved } : [])
        .Concat(casus.Added.Where(entry => entry.Onderdeel == onderdeel.Id).Select(entry => new SavedOnderdeel(entry.Id, [], entry.Velden)));

    private static bool IsKind((Onderdeel, SavedOnderdeel Saved) part, string kind) =>
        part.Saved.Velden.TryGetValue(Kind, out var value) && value == kind;

    private static bool IsOther((Onderdeel Onderdeel, SavedOnderdeel Saved) part) =>
        part.Onderdeel.Kind != OnderdeelKind.Signaallijst && !part.Saved.Velden.ContainsKey(Kind);

    private static bool IsAfter(CasusView view, (Onderdeel Onderdeel, SavedOnderdeel) part) =>
        view.Protocol.AfterUitkomst.Any(after => after.Id == part.Onderdeel.Id);

    private static IEnumerable<AdaptiveElement> Section(
        string heading, IEnumerable<(Onderdeel Onderdeel, SavedOnderdeel Saved)> parts, CasusView view, int max)
    {
        var blocks = parts.SelectMany(part => OnderdeelBlocks.Build(view, part.Onderdeel, part.Saved, max).Concat(More(view, part))).ToList();
        return blocks.Count == 0 ? [] : [Blocks.Section(heading), .. blocks];
    }

    private static IEnumerable<AdaptiveElement> Diagnoses(IEnumerable<(Onderdeel Onderdeel, SavedOnderdeel Saved)> parts, int max)
    {
        var blocks = parts.SelectMany(part => OnderdeelBlocks.DiagnosisOf(part.Onderdeel, part.Saved, max)).ToList();
        return blocks.Count == 0 ? [] : [Blocks.Section(DossierText.Diagnoses), .. blocks];
    }

    /// <summary>The way to add one more, under the last of its kind.</summary>
    private static IEnumerable<AdaptiveElement> More(CasusView view, (Onderdeel Onderdeel, SavedOnderdeel Saved) part)
    {
        var last = view.Casus.Added.FindLast(entry => entry.Onderdeel == part.Onderdeel.Id)?.Id ?? part.Onderdeel.Id;
        return part.Saved.Id == last && GevouwenCard.Another(view, part.Onderdeel.Id) is { } button ? [new AdaptiveActionSet { Actions = [button] }] : [];
    }

    internal static bool IsCut(Casus casus, int max) =>
        casus.Onderdelen.SelectMany(saved => saved.Velden.Values.Append(saved.SkipExplanation))
            .Concat(casus.Added.SelectMany(entry => entry.Velden.Values))
            .Concat(casus.Answers.Select(answer => answer.Deviation))
            .Concat(casus.Notes.Select(note => note.Text))
            .Concat([casus.Hold?.Reason, casus.Hulpplan?.Wat, casus.Hulpplan?.Wie])
            .Any(text => text?.Length > max);

    private static IEnumerable<AdaptiveElement> Notes(Casus casus, int max) => casus.Notes.IsEmpty
        ? []
        : [Blocks.Section(DossierText.Notes), .. casus.Notes.Select(note => Blocks.Typed($"{DossierText.NoteOn(note)}:", Sentence.Cut(note.Text, max)))];
}
