using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>One saved card of a step, to read back.</summary>
internal static class OnderdeelBlocks
{
    /// <param name="max">Characters after which a text is cut.</param>
    public static IEnumerable<AdaptiveElement> Build(CasusView view, Onderdeel onderdeel, SavedOnderdeel saved, int max)
    {
        yield return Blocks.Row(Blocks.Text($"**{onderdeel.Title}**"), saved.Id == onderdeel.Id ? Change(view, onderdeel) : null);
        if (onderdeel.Kind == OnderdeelKind.Signaallijst)
        {
            yield return Signals(view.Casus, onderdeel, saved);
        }

        if (saved.SkipReason is { } reason)
        {
            yield return Blocks.Text($"**{DossierText.SkippedTalk}.** {ReasonText(view.Protocol, reason)}");
            yield return Blocks.Typed($"{DossierText.Explanation}:", Sentence.Cut(saved.SkipExplanation ?? "", max));
        }

        foreach (var field in onderdeel.Fields.Where(field => saved.Velden.ContainsKey(field.Id) && !Diagnosis.Has(field.Id)))
        {
            yield return Field(field, saved.Velden[field.Id], max);
        }
    }

    /// <summary>The diagnosis of a card and who made it: apart from what was seen.</summary>
    public static IEnumerable<AdaptiveElement> DiagnosisOf(Onderdeel onderdeel, SavedOnderdeel saved, int max) =>
        from field in onderdeel.Fields
        where Diagnosis.Has(field.Id) && saved.Velden.ContainsKey(field.Id)
        select Field(field, saved.Velden[field.Id], max);

    private static AdaptiveSubmitAction? Change(CasusView view, Onderdeel onderdeel) =>
        Allowed.Reopen(view, onderdeel.Id) ? CasusActions.Wijzig(view, onderdeel.Id, onderdeel.Title) : null;

    private static AdaptiveTextBlock Signals(Casus casus, Onderdeel onderdeel, SavedOnderdeel saved)
    {
        var list = onderdeel.Lists.TryGetValue(casus.Leeftijd.Word(), out var id) ? SignaallijstCatalog.BuiltIn.Find(id) : null;
        var ticked = (list?.Signalen ?? []).Where(signaal => saved.Signalen.Contains(signaal.Id)).Select(signaal => signaal.Text).ToList();
        return Blocks.Bullets(ticked) ?? Blocks.Text(DossierText.NoSignals);
    }

    private static string ReasonText(Protocol protocol, string reason) =>
        protocol.GesprekExceptions.FirstOrDefault(known => known.Id == reason)?.Text ?? reason;

    private static AdaptiveElement Field(Veld field, string value, int max) => field.Kind switch
    {
        VeldKind.Keuze => Blocks.Text($"**{DossierText.Label(field)}** {field.Choices.FirstOrDefault(choice => choice.Id == value)?.Text ?? value}"),
        VeldKind.Datum when DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) => Blocks.Text($"**{DossierText.Label(field)}** {DateText.Day(day)}"),
        _ => Blocks.Typed(DossierText.Label(field), Sentence.Cut(value, max)),
    };
}
