#nullable enable
using Meldcode.Domain;

namespace Meldcode.TestKit.Builders;

/// <summary>
/// Turns numbers into commands, so that a random history is only a row of numbers and a shorter row is a simpler one.
/// Most go on where the casus stands (or no history would get far); the rest are whatever a person, an old
/// card or a second delivery could send.
/// </summary>
public sealed class History(Protocol protocol, Leeftijdsgroep band, IReadOnlyList<string> poorten)
{
    private readonly List<CasusEvent> _events = [];

    private int _minutes;

    public Protocol Protocol { get; } = protocol;

    public Casus? State { get; private set; }

    public IReadOnlyList<CasusEvent> Events => _events;

    public static History Of(int variant, int band, int poorten)
    {
        var protocol = ProtocolCatalog.BuiltIn.All[Abs(variant) % ProtocolCatalog.BuiltIn.All.Count];
        var chosen = protocol.Poorten.Select(poort => poort.Id).Where((id, index) => (Abs(poorten) & (1 << index)) != 0 && (id != Poort.Collega || Abs(poorten) % 7 == 0));
        return new History(protocol, Leeftijdsgroepen.All[Abs(band) % 5], [.. chosen]);
    }

    /// <summary>Sends the command that a number stands for.</summary>
    public Decision Move(int number)
    {
        var decision = CasusDecider.Decide(State, Protocol, Command(Abs(number)));
        if (decision is Decision.Accepted accepted)
        {
            _events.AddRange(accepted.Events);
            State = accepted.Events.Aggregate(State, CasusProjection.Apply);
        }

        _minutes++;
        return decision;
    }

    private static int Abs(int number) => number == int.MinValue ? 0 : Math.Abs(number);

    private DateTimeOffset Now => CasusBuilder.Begin.AddMinutes(_minutes);

    private CasusCommand Command(int number)
    {
        if (State is null)
        {
            return new StartCasus { Now = Now, By = "p", Kenmerk = Kenmerk.Read("MC-7K3F")!.Value, Leeftijd = band, Poorten = [.. poorten] };
        }

        var rest = number / 40;
        return (number % 40) switch
        {
            < 33 => Onward(rest),
            33 => new GoBack { Now = Now, By = "p" },
            34 => new Reopen { Now = Now, By = "p", Target = AnyPlace(rest) },
            35 => rest % 3 == 0 ? new ReportDisclosure { Now = Now, By = "p" } : new ReportAcuutGevaar { Now = Now, By = "p" },
            36 => Beside(rest % 5, rest / 5),
            37 => rest % 2 == 0 ? new CloseCasus { Now = Now, By = "p" } : new RestartCasus { Now = Now, By = "p" },
            38 => Answer(Protocol.Knopen[rest % Protocol.Knopen.Count], rest),
            _ => Save(AnyOnderdeel(rest), rest),
        };
    }

    private CasusCommand Onward(int number) => Wegwijzer.Plaats(State!, Protocol) switch
    {
        OnderdeelPlaats { Onderdeel.Kind: OnderdeelKind.Gesprek } place when number % 4 == 0 => Skip(place.Onderdeel, number),
        OnderdeelPlaats place => Save(place.Onderdeel, number),
        VraagPlaats place => Answer(place.Knoop, number),
        WachtPlaats place => number % 5 == 0 ? Hulpplan(number) : Answer(place.Knoop, number),
        HulpplanPlaats => Hulpplan(number),
        UitkomstPlaats place => AtUitkomst(place, number),
        _ => new RestartCasus { Now = Now, By = "p" },
    };

    private CasusCommand AtUitkomst(UitkomstPlaats place, int number)
    {
        var followUp = Wegwijzer.FollowUp(State!, Protocol);
        return (number % 4) switch
        {
            0 when followUp is not null => Answer(followUp, number),
            1 when followUp is not null => Hulpplan(number),
            2 => number / 4 % 3 == 0 ? new DepartFromUitkomst { Now = Now, By = "p", Reason = new string('r', number / 12 % 3) } : new CloseCasus { Now = Now, By = "p" },
            _ when place.ToRecord.Count > 0 => Save(place.ToRecord[0], number),
            _ => new RestartCasus { Now = Now, By = "p" },
        };
    }

    private AnswerAfwegingsvraag Answer(Knoop knoop, int number) => new()
    {
        Now = Now,
        By = "p",
        Knoop = knoop.Id,
        Antwoord = Choose(knoop, number),
        Eisen = [.. Protocol.VraagOf(knoop).Requirements.Select(eis => eis.Id).Where((_, index) => number % 7 != index)],
        Deviation = number % 5 == 0 ? null : "reden",
    };

    /// <summary>Half of the answers lead to a next question: with every answer equally likely most routes end early.</summary>
    private static Antwoord Choose(Knoop knoop, int number)
    {
        var onward = Antwoorden.All.Where(antwoord => knoop.Branch(antwoord).Next is not null).ToList();
        return number % 4 < 2 && onward.Count > 0 ? onward[number / 4 % onward.Count] : Antwoorden.All[number % 3];
    }

    private RecordOnderdeel Save(Onderdeel part, int number) => new()
    {
        Now = Now,
        By = "p",
        Onderdeel = part.Id,
        Signalen = [.. OnderdeelFiller.Signals(part, band).Take(number % 3)],
        Velden = (number % 11) switch
        {
            0 => OnderdeelFiller.RequiredFields(part).Clear(),
            < 6 => OnderdeelFiller.RequiredFields(part),
            _ => OnderdeelFiller.Fields(part),
        },
    };

    private SkipGesprek Skip(Onderdeel part, int number) => new()
    {
        Now = Now,
        By = "p",
        Onderdeel = part.Id,
        Reason = number % 8 == 0 ? "geen-reden" : Protocol.GesprekExceptions[0].Id,
        Explanation = "te gevaarlijk",
    };

    /// <summary>What can be done beside the route.</summary>
    private CasusCommand Beside(int kind, int number) => kind switch
    {
        0 or 1 => Access(number),
        2 => Added(number),
        3 => State!.Hold is not null ? new ReleaseHold { Now = Now, By = "p" } : new PlaceHold { Now = Now, By = "p", Reason = new string('r', number % 4) },
        _ => new AddNote { Now = Now, By = "p", Text = new string('n', number % 3), Kept = number % 2 == 0 ? [] : [PersonalDataKind.Naam] },
    };

    private CasusCommand Added(int number)
    {
        var part = Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Where(part => part.Repeatable).First();
        var vermoedens = Vermoedens.Of(State!);
        return number % 2 == 0 && vermoedens.Count > 0
            ? new FollowVermoeden { Now = Now, By = "p", Entry = vermoedens[number % vermoedens.Count].Entry, Verdict = (VermoedenVerdict)(number / 2 % 2), Text = "het klopt" }
            : new AddOnderdeel { Now = Now, By = "p", Onderdeel = part.Id, Velden = OnderdeelFiller.Fields(part).SetItem("soort", "vermoeden") };
    }

    /// <summary>Mostly by the people whom it is for; what the store refuses is not the decider's to know.</summary>
    private CasusCommand Access(int number)
    {
        var person = $"colleague-{number / 10 % 3}";
        var aanbod = State!.Aanbiedingen.IsEmpty ? "aanbod-0" : State.Aanbiedingen[number % State.Aanbiedingen.Count].Id;
        return (number % 10) switch
        {
            < 8 when !State.Meelezers.IsEmpty => new RemoveMeelezer { Now = Now, By = "p", Person = State.Meelezers[0].PersonId },
            < 3 when !State.Aanbiedingen.IsEmpty => new AcceptAanbod { Now = Now, By = State.Aanbod(aanbod)?.To ?? person, Aanbod = aanbod },
            0 or 1 or 2 => new OfferCasus { Now = Now, By = "p", Kind = (AanbodKind)(number % 2), To = person, Function = "leerkracht", Reason = "reden" },
            3 or 4 or 5 => new AcceptAanbod { Now = Now, By = State.Aanbod(aanbod)?.To ?? person, Aanbod = aanbod },
            6 => new RefuseAanbod { Now = Now, By = State.Aanbod(aanbod)?.To ?? person, Aanbod = aanbod },
            7 => new WithdrawAanbod { Now = Now, By = "p", Aanbod = aanbod },
            8 => new TakeOverCasus { Now = Now, By = person, Function = "aandachtsfunctionaris", Reason = "reden" },
            _ => new RecordConflict { Now = Now, By = "p", Persons = number % 20 == 9 ? [$"colleague-{number / 10 % 5}"] : [], Unknown = number % 30 == 9 },
        };
    }

    private RecordHulpplan Hulpplan(int number) => new()
    {
        Now = Now,
        By = "p",
        Wat = "hulp",
        Wie = "de gezinswerker",
        ReviewOn = CasusBuilder.Today.AddDays((number % 9) - 1),
        Today = CasusBuilder.Today,
    };

    private Onderdeel AnyOnderdeel(int number)
    {
        var parts = Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(Protocol.AfterUitkomst).ToList();
        return parts[number % parts.Count];
    }

    private string AnyPlace(int number) =>
        number % 3 == 0 ? AnyOnderdeel(number / 3).Id
        : State!.Trail.IsEmpty || number % 3 == 1 ? Protocol.Knopen[number / 3 % Protocol.Knopen.Count].Id
        : State.Trail[number / 3 % State.Trail.Count];
}
