using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>A list of signals, a form or a talk: the card that is asked now, or one that was asked for.</summary>
public sealed class OnderdeelDialog(CasusDesk desk) : CasusStapDialog(nameof(OnderdeelDialog), desk)
{
    protected override AdaptiveCard? Card(CasusView view, CasusNext next, string? fault, IReadOnlyDictionary<string, string>? typed) =>
        Find(view, next.Target) is { } place
            ? OnderdeelCard.Build(view, place.Onderdeel, place.StapNumber, fault, typed, next.Show == CasusShow.NogEen)
            : null;

    private static OnderdeelPlaats? Find(CasusView view, string? target) =>
        target is null || view.Plaats.Key == target
            ? view.Plaats as OnderdeelPlaats
            : view.Protocol.Stappen
                .SelectMany(stap => stap.Onderdelen.Select(part => new OnderdeelPlaats(part, stap.Number)))
                .Where(place => view.Casus.Saved(place.Onderdeel.Id) is not null)
                .Concat(Wegwijzer.AfterUitkomst(view.Casus, view.Protocol).Select(part => new OnderdeelPlaats(part, part.StapNumber ?? view.Plaats.StapNumber)))
                .FirstOrDefault(place => place.Onderdeel.Id == target);
}
