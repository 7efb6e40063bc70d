using System.Collections.Immutable;
using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>
/// Walks every path of a protocol through the real decider and gives every card that can be shown on the way.
/// Follow-up questions are walked once: from there on the cards repeat.
/// </summary>
/// <param name="longest">Fills everything to the limit, and then comes to each place once instead of along every path.</param>
internal sealed class CardWalk(Protocol protocol, Leeftijdsgroep age, bool longest = false)
{
    private const string By = "person";

    private static readonly DateTimeOffset Now = CasusBuilder.Begin;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IEnumerable<NamedCard> All() => Starts().SelectMany(start => From(start, followUps: 1));

    private IEnumerable<ImmutableList<CasusEvent>> Starts() =>
        new[] { Array.Empty<string>() }.Concat(protocol.Poorten.Where(Matters).Select(poort => new[] { poort.Id })).Select(poorten => Do([], new StartCasus
        {
            Now = Now,
            By = By,
            Kenmerk = Kenmerk.Read("MC-7K3F")!.Value,
            Leeftijd = age,
            Poorten = [.. poorten],
        }));

    // A yes that leaves the route as it is gives the same cards at every age; one age shows them.
    private bool Matters(Poort poort) =>
        poort.Uitkomst is not null
        || (poort.Id == Poort.Disclosure && protocol.StartAfterDisclosure is not null)
        || age == Leeftijdsgroep.VierTotTwaalf;

    private IEnumerable<NamedCard> From(ImmutableList<CasusEvent> events, int followUps)
    {
        var view = Sample.View(Casus.Replay(events)!, protocol);
        if (longest && !_seen.Add(Where(view, followUps)))
        {
            return [];
        }

        return Here(view).Concat(view.Plaats switch
        {
            OnderdeelPlaats place => From(Do(events, Save(place.Onderdeel)), followUps),
            VraagPlaats place => Answers(events, place.Knoop, followUps),
            HulpplanPlaats => From(Do(events, Plan()), followUps),
            WachtPlaats place => Asked(view, place.Knoop, place.Vraag).Concat(Answers(events, place.Knoop, followUps)),
            UitkomstPlaats => AfterUitkomst(events, view, followUps),
            _ => [],
        });
    }

    private static string Where(CasusView view, int followUps)
    {
        var casus = view.Casus;
        var deviations = casus.Answers.Count(answer => answer.Deviation is not null);
        return $"{view.Plaats.Key} after {casus.LastAnswer?.Knoop} {casus.LastAnswer?.Antwoord}, {casus.Stand} {casus.Uitkomst?.Code} {deviations} {casus.Disclosure} {followUps}";
    }

    private IEnumerable<NamedCard> Here(CasusView view)
    {
        var place = view.Plaats;
        yield return Name(view, "mijn-antwoorden", MijnAntwoordenCard.Build(view));
        yield return Name(view, "help", HelpCard.Build(view.Organisatie, view));
        if (view.Casus is { Uitkomst: null, Stand: { } stand })
        {
            yield return Name(view, $"stand {stand}", UitkomstCard.Build(view, protocol.Uitkomst(stand), null));
        }

        if (CasusDecider.Decide(view.Casus, view.Protocol, new CloseCasus { Now = view.Casus.ChangedAt, By = "" }) is Decision.Accepted)
        {
            yield return Name(view, "sluiten", SluitenCard.Build(view));
        }

        yield return Name(view, $"{place.GetType().Name} {Detail(view)}", place switch
        {
            OnderdeelPlaats p => OnderdeelCard.Build(view, p.Onderdeel, p.StapNumber),
            VraagPlaats p => VraagCard.Build(view, p.Knoop, p.Vraag, p.AdviesAsked),
            HulpplanPlaats => HulpplanCard.Build(view),
            WachtPlaats p => WachtCard.Build(view, p),
            UitkomstPlaats p => UitkomstCard.Build(view, p.Uitkomst, view.Casus.Uitkomst),
            _ => GeslotenCard.Build(view),
        });
    }

    private static string Detail(CasusView view) => view.Plaats switch
    {
        UitkomstPlaats place => $"{place.Uitkomst.Code} {view.Casus.Uitkomst!.Deviates} {view.Casus.Uitkomst.WithHulp}",
        VraagPlaats place => $"{place.Key} {place.AdviesAsked} {view.Casus.Stand}",
        var place => $"{place.Key} {view.Casus.Stand}",
    };

    private IEnumerable<NamedCard> Answers(ImmutableList<CasusEvent> events, Knoop knoop, int followUps)
    {
        var view = Sample.View(Casus.Replay(events)!, protocol);
        return Antwoorden.All.SelectMany(antwoord => Answered(view, events, knoop, antwoord, followUps));
    }

    private IEnumerable<NamedCard> Answered(CasusView view, ImmutableList<CasusEvent> events, Knoop knoop, Antwoord antwoord, int followUps)
    {
        var tak = knoop.Branch(antwoord);
        var closes = tak.Uitkomst == UitkomstCode.Afsluiten && (view.Casus.Disclosure || view.Casus.AcuutGevaar);
        var asksWhy = tak.IsDeviation || closes;
        var folded = FoldedText.Answered(protocol.VraagOf(knoop), antwoord);
        return
        [
            .. asksWhy ? [Name(view, $"afwijking {knoop.Id} {antwoord}", AfwijkingCard.Build(view, knoop, antwoord, null, longest ? Longest.Text : null))] : Array.Empty<NamedCard>(),
            Name(view, "gevouwen", GevouwenCard.Build(folded, view, knoop.Id)),
            .. Onward(events, knoop, antwoord, asksWhy, followUps),
        ];
    }

    /// <summary>After advice the same question comes back with the same ways on; those are walked from the question itself.</summary>
    private IEnumerable<NamedCard> Onward(ImmutableList<CasusEvent> events, Knoop knoop, Antwoord antwoord, bool asksWhy, int followUps)
    {
        var after = Do(events, Answer(knoop, antwoord, asksWhy));
        return knoop.Branch(antwoord) is { Advies: true } or { Reconsider: not null }
            ? Here(Sample.View(Casus.Replay(after)!, protocol))
            : From(after, followUps);
    }

    private IEnumerable<NamedCard> AfterUitkomst(ImmutableList<CasusEvent> events, CasusView view, int followUps)
    {
        var parts = Wegwijzer.AfterUitkomst(view.Casus, protocol);
        var saved = parts.Aggregate(events, (known, part) => Do(known, Save(part)));
        var done = Sample.View(Casus.Replay(saved)!, protocol);
        return
        [
            .. parts.Select(part => Name(view, part.Id, OnderdeelCard.Build(view, part, part.StapNumber ?? 5))),
            .. parts.Select(part => Name(done, $"{part.Id} opnieuw", OnderdeelCard.Build(done, part, part.StapNumber ?? 5))),
            .. Here(done),
            .. Here(Sample.View(Casus.Replay(Do(saved, new CloseCasus { Now = Now, By = By }))!, protocol)),
            .. followUps > 0 && Wegwijzer.FollowUp(view.Casus, protocol) is { } knoop
                ? Asked(view, knoop, protocol.VraagOf(knoop)).Concat(Answers(events, knoop, followUps - 1))
                : [],
        ];
    }

    private static IEnumerable<NamedCard> Asked(CasusView view, Knoop knoop, Afwegingsvraag vraag) =>
        [Name(view, $"opvolgen {knoop.Id}", VraagCard.Build(view, knoop, vraag, false)), Name(view, "plan wijzigen", HulpplanCard.Build(view))];

    private RecordOnderdeel Save(Onderdeel onderdeel) => new()
    {
        Now = Now,
        By = By,
        Onderdeel = onderdeel.Id,
        Signalen = [.. OnderdeelFiller.Signals(onderdeel, age).Take(longest ? int.MaxValue : 2)],
        Velden = longest ? Longest.Fields(onderdeel) : OnderdeelFiller.Fields(onderdeel),
    };

    private AnswerAfwegingsvraag Answer(Knoop knoop, Antwoord antwoord, bool asksWhy) => new()
    {
        Now = Now,
        By = By,
        Knoop = knoop.Id,
        Antwoord = antwoord,
        Eisen = antwoord == Antwoord.Ja ? [.. protocol.VraagOf(knoop).Requirements.Select(eis => eis.Id)] : [],
        Deviation = asksWhy ? longest ? Longest.Text : "Een reden." : null,
    };

    private RecordHulpplan Plan() => new()
    {
        Now = Now,
        By = By,
        Wat = longest ? Longest.Text : "Gesprekken met de gezinswerker",
        Wie = longest ? Longest.Text : "de gezinswerker",
        Casemanager = longest ? Longest.Line : "de zorgcoördinator",
        ReviewOn = CasusBuilder.ReviewOn,
        Today = CasusBuilder.Today,
    };

    private ImmutableList<CasusEvent> Do(ImmutableList<CasusEvent> events, CasusCommand command) =>
        CasusDecider.Decide(events.IsEmpty ? null : Casus.Replay(events), protocol, command) is Decision.Accepted accepted
            ? events.AddRange(accepted.Events)
            : throw new InvalidOperationException($"{protocol.Id}: refused {command}");

    private static NamedCard Name(CasusView view, string what, AdaptiveCard card) => new(
        $"{view.Protocol.Id} {what}",
        $"{view.Protocol.Id} {view.Casus.Leeftijd.Word()} [{string.Join(' ', view.Casus.Answers.Select(a => $"{a.Knoop}={a.Antwoord.Word()}"))}] {what}",
        card);
}

/// <param name="Kind">The same for cards that differ only in the path that led to them.</param>
/// <param name="Name">Where on which path, for the message of a failed test.</param>
internal sealed record NamedCard(string Kind, string Name, AdaptiveCard Card)
{
    public override string ToString() => Name;
}
