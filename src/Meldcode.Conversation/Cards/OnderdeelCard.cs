using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>One part of a step: a list to tick, a form, or a talk that was held or left out.</summary>
public static class OnderdeelCard
{
    /// <param name="fault">What was refused, in words; the card then keeps what was typed.</param>
    /// <param name="typed">Input id (with its prefix) to value, as the card sent it.</param>
    /// <param name="another">One more of a card that is saved: it opens empty, and what is there stays.</param>
    public static AdaptiveCard Build(
        CasusView view, Onderdeel onderdeel, int stapNumber, string? fault = null, IReadOnlyDictionary<string, string>? typed = null, bool another = false)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(onderdeel);
        var prefill = new Prefill(typed, Saved(another || !view.Casus.IsRecorded(onderdeel.Id) ? null : view.Casus.Saved(onderdeel.Id)));
        var budget = TextBudget.For(onderdeel.Fields.Count(field => field.Kind == VeldKind.Tekst));
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, stapNumber) + Part(view, onderdeel, stapNumber) + Age(view, onderdeel)),
                Blocks.Fault(fault),
                Blocks.Title(another ? OnderdeelText.Another(onderdeel.Title) : onderdeel.Title),
                another ? Blocks.Small(OnderdeelText.AnotherStays) : null,
                .. Notices(view, onderdeel, prefill, budget),
                .. PoortBlocks.On(view, onderdeel, stapNumber),
                Blocks.Lines(onderdeel.Explanation),
                .. Signaallijst(view.Casus, onderdeel, prefill),
                .. Agenda(onderdeel),
                Names(onderdeel),
                .. FieldInputs.Build(onderdeel.Fields, prefill, budget, enforced: onderdeel.Kind != OnderdeelKind.Gesprek),
                .. NotBeforehand(view, onderdeel),
                .. StapFold(view, stapNumber),
                Blocks.Source(SourceText.Line(view.Protocol, SignalList(view.Casus, onderdeel)?.Source ?? onderdeel.Source)),
            ],
            CasusActions.Submit(view, another ? CardVerb.Toevoegen : CardVerb.Opslaan, another ? ButtonText.Toevoegen : SaveTitle(view, onderdeel), onderdeel.Id).Primary(),
            onderdeel.Kind == OnderdeelKind.Gesprek && !another ? GesprekOverslaan.Build(view, onderdeel, prefill) : null,
            CasusActions.Acuut(view, onderdeel.Id),
            MoreMenu.Build(view, onderdeel.Id, ButtonText.StoppenZonderOpslaan, another ? CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus, onderdeel.Id).Alone() : BackToPlace(view, onderdeel)));
    }

    private static string Part(CasusView view, Onderdeel onderdeel, int stapNumber)
    {
        var parts = view.Protocol.Stap(stapNumber).Onderdelen.Where(part => part.AppliesTo(view.Casus.Leeftijd)).ToList();
        if (parts.All(part => part.Id != onderdeel.Id))
        {
            parts = [.. Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).Where(part => part.StapNumber == stapNumber)];
        }

        return ProgressText.Deel(parts.FindIndex(part => part.Id == onderdeel.Id) + 1, parts.Count);
    }

    private static string Age(CasusView view, Onderdeel onderdeel) =>
        onderdeel.Kind == OnderdeelKind.Signaallijst ? ProgressText.Leeftijd(view.Casus.Leeftijd) : "";

    private static IEnumerable<AdaptiveElement?> Notices(CasusView view, Onderdeel onderdeel, Prefill prefill, TextBudget budget)
    {
        if (view.Casus.Saved(onderdeel.Id) is { } saved && !saved.Reopened && !view.Casus.IsRecorded(onderdeel.Id))
        {
            yield return Blocks.Small(OnderdeelText.NewReport);
        }

        if (view.Casus.Saved(onderdeel.Id) is { Reopened: true })
        {
            yield return Blocks.Small(OnderdeelText.Reopened);
        }

        var texts = onderdeel.Fields.Where(field => field.Kind == VeldKind.Tekst).Select(field => prefill.Value(FieldInputs.Id(field)));
        if (texts.Any(text => text is not null && !budget.Fits(text)))
        {
            yield return Blocks.Banner(FrameText.Shortened);
        }
    }

    private static Signaallijst? SignalList(Casus casus, Onderdeel onderdeel) =>
        onderdeel.Lists.TryGetValue(casus.Leeftijd.Word(), out var list) ? SignaallijstCatalog.BuiltIn.Find(list) : null;

    private static IEnumerable<AdaptiveElement?> Signaallijst(Casus casus, Onderdeel onderdeel, Prefill prefill)
    {
        if (onderdeel.Kind != OnderdeelKind.Signaallijst)
        {
            return [];
        }

        var said = onderdeel.Explanation.Any(line => line.Contains(OnderdeelText.CautionMark, StringComparison.OrdinalIgnoreCase));
        return
        [
            said ? null : Blocks.Text(OnderdeelText.Caution),
            .. SignalList(casus, onderdeel)!.Signalen.Select(signaal => new AdaptiveToggleInput
            {
                Id = CardData.SignalPrefix + signaal.Id,
                Title = signaal.Text,
                Wrap = true,
                ValueOn = "true",
                ValueOff = "false",
                Value = prefill.Value(CardData.SignalPrefix + signaal.Id) == "true" ? "true" : "false",
                Spacing = AdaptiveSpacing.Small,
            }),
        ];
    }

    private static IEnumerable<AdaptiveElement?> Agenda(Onderdeel onderdeel) => onderdeel.Agenda.Count == 0
        ? []
        : [Blocks.Heading(onderdeel.Kind == OnderdeelKind.Gesprek ? OnderdeelText.Agenda : OnderdeelText.Checklist), Blocks.Numbered(onderdeel.Agenda)];

    private static AdaptiveTextBlock? Names(Onderdeel onderdeel)
    {
        var said = onderdeel.Explanation.Any(line => line.Contains(OnderdeelText.NamesMark, StringComparison.OrdinalIgnoreCase));
        return said || onderdeel.Fields.Count == 0 ? null : Blocks.Small(OnderdeelText.NoNames);
    }

    /// <summary>Beside the question why it was not discussed: the only reasons for that, which differ from those for leaving out the talk.</summary>
    private static IEnumerable<AdaptiveElement> NotBeforehand(CasusView view, Onderdeel onderdeel) => onderdeel.Id == Casus.Melding
        ? Fold.Build(
            "niet-vooraf",
            OnderdeelText.NotBeforehand,
            Blocks.Text(OnderdeelText.OnlyThese),
            Blocks.Bullets([.. view.Protocol.MeldgesprekExceptions.Select(reason => reason.Text)]),
            Blocks.Small(string.Join(" ", view.Protocol.MeldgesprekExceptions.Select(reason => SourceText.Line(view.Protocol, reason.Source)).Distinct())))
        : [];

    private static IEnumerable<AdaptiveElement> StapFold(CasusView view, int stapNumber)
    {
        var stap = view.Protocol.Stap(stapNumber);
        return Fold.Build("stap", OnderdeelText.WhoAndWhat, Blocks.Text($"**{stap.Name}**"), Blocks.Bullets(stap.What), Blocks.Text(OnderdeelText.Who(stap)));
    }

    private static string SaveTitle(CasusView view, Onderdeel onderdeel) =>
        view.Casus.IsRecorded(onderdeel.Id) ? ButtonText.Opslaan : ButtonText.OpslaanEnVerder;

    private static AdaptiveSubmitAction? BackToPlace(CasusView view, Onderdeel onderdeel) =>
        view.Plaats.Key == onderdeel.Id ? null : CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus, onderdeel.Id).Alone();

    private static Dictionary<string, string> Saved(SavedOnderdeel? saved)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (saved is null)
        {
            return values;
        }

        foreach (var (field, value) in saved.Velden)
        {
            values[CardData.FieldPrefix + field] = value;
        }

        foreach (var signaal in saved.Signalen)
        {
            values[CardData.SignalPrefix + signaal] = "true";
        }

        values[CardData.Reason] = saved.SkipReason ?? "";
        values[CardData.Explanation] = saved.SkipExplanation ?? "";
        return values;
    }
}
