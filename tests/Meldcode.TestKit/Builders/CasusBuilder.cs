#nullable enable
using Meldcode.Domain;

namespace Meldcode.TestKit.Builders;

/// <summary>
/// Walks one casus through the real decider, so that a state in a test is always one that the bot can reach.
/// Every command is accepted or the test stops with the refusal.
/// </summary>
public sealed class CasusBuilder(Protocol protocol)
{
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly DateOnly ReviewOn = new(2026, 4, 13);

    private readonly List<CasusEvent> _events = [];

    private readonly List<string> _poorten = [];

    private Casus? _state;

    private Leeftijdsgroep _leeftijd = Leeftijdsgroep.VierTotTwaalf;

    private Kenmerk _kenmerk = Kenmerk.Read("MC-7K3F")!.Value;

    private int _minutes;

    public Protocol Protocol { get; } = protocol;

    public string By { get; private set; } = "11111111-1111-1111-1111-111111111111";

    /// <summary>The casus as it stands; asking for it starts it.</summary>
    public Casus State => Started()._state!;

    /// <summary>Every event so far, oldest first.</summary>
    public IReadOnlyList<CasusEvent> Events => Started()._events;

    /// <summary>What is asked now.</summary>
    public Plaats Plaats => Wegwijzer.Plaats(State, Protocol);

    /// <summary>A minute after the last command.</summary>
    public DateTimeOffset Now => Begin.AddMinutes(_minutes);

    public CasusBuilder For(Leeftijdsgroep leeftijd) => BeforeStart(() => _leeftijd = leeftijd);

    public CasusBuilder OwnedBy(string person) => BeforeStart(() => By = person);

    public CasusBuilder Named(string kenmerk) => BeforeStart(() => _kenmerk = Kenmerk.Read(kenmerk)!.Value);

    /// <summary>Answers poorten with yes, such as <see cref="Poort.Disclosure"/>.</summary>
    public CasusBuilder WithPoort(params IEnumerable<string> poorten) => BeforeStart(() => _poorten.AddRange(poorten));

    /// <summary>Saves what is asked (and answers yes to an earlier question) until the first place of a step.</summary>
    public CasusBuilder At(int stap)
    {
        while (Plaats.StapNumber < stap)
        {
            Forward();
        }

        return Plaats.StapNumber == stap ? this : throw new InvalidOperationException($"the casus is past step {stap}: {Plaats.Key}");
    }

    /// <summary>Saves every card until something else is asked.</summary>
    public CasusBuilder WithCards()
    {
        while (Plaats is OnderdeelPlaats place)
        {
            Do(Save(place.Onderdeel));
        }

        return this;
    }

    /// <summary>
    /// Answers the next questions, saving cards and agreeing on help where that is asked first. A yes comes with all
    /// requirements, a departure from the norm with a reason.
    /// </summary>
    public CasusBuilder WithAnswers(params IEnumerable<Antwoord> answers)
    {
        foreach (var antwoord in answers)
        {
            WithCards().WithHulpplanWhenAsked();
            Do(Answer(antwoord));
        }

        return WithHulpplanWhenAsked();
    }

    /// <summary>Agrees on help: the plan that is asked, or a new one in place of the old.</summary>
    public CasusBuilder WithHulpplan(DateOnly? reviewOn = null) => Do(Hulpplan(reviewOn));

    /// <summary>Saves every card that belongs to the outcome.</summary>
    public CasusBuilder WithRecords()
    {
        foreach (var part in Wegwijzer.AfterUitkomst(State, Protocol).Where(part => !State.IsRecorded(part.Id) || State.Saved(part.Id) is { Reopened: true }))
        {
            Do(Save(part));
        }

        return this;
    }

    public CasusBuilder Closed() => WithRecords().Do(new CloseCasus { Now = Now, By = By });

    public CasusBuilder Back() => Do(new GoBack { Now = Now, By = By });

    public CasusBuilder Reopened(string target) => Do(new Reopen { Now = Now, By = By, Target = target });

    public CasusBuilder Restarted() => Do(new RestartCasus { Now = Now, By = By });

    public CasusBuilder WithDisclosure() => Do(new ReportDisclosure { Now = Now, By = By });

    public CasusBuilder WithAcuutGevaar() => Do(new ReportAcuutGevaar { Now = Now, By = By });

    /// <summary>Asks the decider and applies what it accepts.</summary>
    public CasusBuilder Do(CasusCommand command)
    {
        Started();
        return Decide(command) is Decision.Accepted accepted
            ? Apply(accepted)
            : throw new InvalidOperationException($"refused at {Plaats.Key}: {Decide(command)}");
    }

    /// <summary>Asks the decider and leaves the casus as it is.</summary>
    public Decision Decide(CasusCommand command) => CasusDecider.Decide(State, Protocol, command);

    /// <summary>The command that saves a card with every field filled.</summary>
    public RecordOnderdeel Save(Onderdeel onderdeel) => new()
    {
        Now = Now,
        By = By,
        Onderdeel = onderdeel.Id,
        Signalen = [.. OnderdeelFiller.Signals(onderdeel, State.Leeftijd).Take(2)],
        Velden = OnderdeelFiller.Fields(onderdeel),
    };

    /// <summary>The command that answers what is asked now (for a running help: the follow-up question).</summary>
    public AnswerAfwegingsvraag Answer(Antwoord antwoord)
    {
        var knoop = AskedNow() ?? throw new InvalidOperationException($"no question is asked at {Plaats.Key}");
        var deviates = knoop.Branch(antwoord) is { IsDeviation: true } or { Uitkomst: UitkomstCode.Afsluiten }
            && (knoop.Branch(antwoord).IsDeviation || State.Disclosure || State.AcuutGevaar);
        return new AnswerAfwegingsvraag
        {
            Now = Now,
            By = By,
            Knoop = knoop.Id,
            Antwoord = antwoord,
            Eisen = antwoord == Antwoord.Ja ? [.. Protocol.VraagOf(knoop).Requirements.Select(eis => eis.Id)] : [],
            Deviation = deviates ? "Een reden om het anders te doen." : null,
        };
    }

    public RecordHulpplan Hulpplan(DateOnly? reviewOn = null) => new()
    {
        Now = Now,
        By = By,
        Wat = "Gesprekken met de gezinswerker",
        Wie = "de gezinswerker",
        Casemanager = "de zorgcoördinator",
        ReviewOn = reviewOn ?? ReviewOn,
        Today = Today,
    };

    private Knoop? AskedNow() => Plaats switch
    {
        VraagPlaats place => place.Knoop,
        WachtPlaats place => place.Knoop,
        _ => Wegwijzer.FollowUp(State, Protocol),
    };

    private CasusBuilder WithHulpplanWhenAsked() => Plaats is HulpplanPlaats ? WithHulpplan() : this;

    private void Forward()
    {
        _ = Plaats switch
        {
            OnderdeelPlaats place => Do(Save(place.Onderdeel)),
            HulpplanPlaats => WithHulpplan(),
            VraagPlaats or WachtPlaats => Do(Answer(Antwoord.Ja)),
            var end => throw new InvalidOperationException($"the route ends at {end.Key}"),
        };
    }

    private CasusBuilder BeforeStart(Action change)
    {
        if (_state is not null)
        {
            throw new InvalidOperationException("the casus has begun");
        }

        change();
        return this;
    }

    private CasusBuilder Started()
    {
        if (_state is null)
        {
            var start = new StartCasus { Now = Now, By = By, Kenmerk = _kenmerk, Leeftijd = _leeftijd, Poorten = [.. _poorten] };
            var decision = CasusDecider.Decide(null, Protocol, start);
            Apply(decision as Decision.Accepted ?? throw new InvalidOperationException($"not started: {decision}"));
        }

        return this;
    }

    private CasusBuilder Apply(Decision.Accepted accepted)
    {
        _events.AddRange(accepted.Events);
        _state = accepted.Events.Aggregate(_state, CasusProjection.Apply);
        _minutes++;
        return this;
    }
}
