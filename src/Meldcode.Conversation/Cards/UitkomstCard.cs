using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What the protocol attaches to the answers: first what to do now, then why, then where it comes from.</summary>
public static class UitkomstCard
{
    private const int MaxReason = 600;

    /// <param name="final">Null for an outcome that holds already while questions are still asked.</param>
    public static AdaptiveCard Build(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(uitkomst);
        return CardFrame.New(
            [
                Blocks.Small(view.Casus.IsCollega ? ProgressText.Uitkomst(view.Casus.Kenmerk) : ProgressText.Uitkomst(view.Casus.Kenmerk, view.Protocol, view.Plaats.StapNumber)),
                Blocks.Title(final is null ? UitkomstText.StandTitle(view.Protocol, uitkomst) : UitkomstText.Title(view.Protocol, uitkomst)),
                HulpDue.Banner(view),
                .. Deviation(view.Casus, final),
                Blocks.Text(UitkomstText.Who(uitkomst)),
                Blocks.Text(UitkomstText.When(uitkomst)),
                uitkomst.Code.IsMelden() ? new AdaptiveActionSet { Actions = [CardButtons.Call(AcuutText.VeiligThuis)] } : null,
                Blocks.Heading(UitkomstText.Now),
                Blocks.Numbered(uitkomst.Now),
                .. Hulp(view, uitkomst, final),
                .. Told.Build(view, uitkomst),
                Blocks.TextOrNothing(ToRecord(view, final)),
                Blocks.Heading(UitkomstText.Why),
                Blocks.Text(Path(view, uitkomst, final)),
                .. view.Casus.IsCollega ? Fold.Build("collega", UitkomstText.AboutCollega, Blocks.Bullets(view.Protocol.Poorten.First(poort => poort.Id == Poort.Collega).WhenYes)) : [],
                .. Fold.Build("daarna", UitkomstText.Later, Blocks.Bullets(uitkomst.Later)),
                Blocks.TextOrNothing(Otherwise(view, uitkomst, final)),
                Blocks.Source(SourceText.Line(view.Protocol, uitkomst.Source)),
                Blocks.Small(SourceText.Version(view)),
            ],
            UitkomstActions.Build(view, final));
    }

    private static IEnumerable<AdaptiveElement> Deviation(Casus casus, BereikteUitkomst? final) =>
        final is { Deviates: true }
            ? [Blocks.Box(AdaptiveContainerStyle.Warning, [Blocks.Text(UitkomstText.Deviates), .. Reasons(casus)])]
            : [];

    private static IEnumerable<AdaptiveElement> Reasons(Casus casus) =>
        casus.Answers.Select(answer => answer.Deviation).OfType<string>().Select(reason => Blocks.Typed(null, Sentence.Cut(reason, MaxReason)));

    private static IEnumerable<AdaptiveElement> Hulp(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final)
    {
        var beside = final is { WithHulp: true } && uitkomst.Code.IsMelden();
        if (view.Casus.Hulpplan is not { } plan || !(beside || uitkomst.Code is UitkomstCode.Hulp or UitkomstCode.VoortzettenOfAfsluiten))
        {
            return [];
        }

        var open = Wegwijzer.OpenHulpplan(view.Casus, view.Protocol);
        var then = beside ? (open is null ? UitkomstText.HulpReviewed : UitkomstText.AskedThen) : HulpDue.IsAhead(view) ? UitkomstText.AskedOn(open!.ReviewOn) : null;
        return
        [
            Blocks.Box(
                AdaptiveContainerStyle.Emphasis,
                [beside ? Blocks.Text(UitkomstText.WithHulp) : null, .. PlanBlocks.Build(plan), Blocks.TextOrNothing(then)]),
        ];
    }

    /// <summary>How the professional decides otherwise: that differs with the place, and a card says no more than can be done on it.</summary>
    private static string? Otherwise(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final) => (uitkomst.Code, final) switch
    {
        (UitkomstCode.AndereRoute or UitkomstCode.OpnieuwDoorlopen, _) or (_, { Deviates: true }) => null,
        (_, null) => UitkomstText.DecideOtherwiseLater,
        (UitkomstCode.Afsluiten, _) => UitkomstText.NotSure,
        (var code, _) when !code.IsMelden() => UitkomstText.ReportAnyway,
        _ when Allowed.Depart(view) => UitkomstText.DecideOtherwiseHere,
        _ => UitkomstText.DecideOtherwise,
    };

    private static string? ToRecord(CasusView view, BereikteUitkomst? final)
    {
        var parts = UitkomstActions.ToRecord(view);
        if (parts.Count == 0)
        {
            return null;
        }

        if (HulpDue.IsAhead(view) && final is { } help && !help.Code.IsMelden())
        {
            return UitkomstText.ResultLater;
        }

        return UitkomstActions.DoesNotReport(final) ? UitkomstText.NoReport : UitkomstText.ToRecord(parts, [.. parts.Where(part => Wegwijzer.MustBeRecorded(view.Casus, part))], final?.Code);
    }

    private static string Path(CasusView view, Uitkomst uitkomst, BereikteUitkomst? final)
    {
        var casus = view.Casus;
        IEnumerable<string> steps =
        [
            .. casus.IsCollega ? new[] { UitkomstText.Collega } : [],
            .. casus.Disclosure ? new[] { UitkomstText.SelfTold } : [],
            .. casus.Answers.Select(answer => UitkomstText.Answer(view.Protocol.Vraag(answer.Vraag), answer)),
        ];
        return UitkomstText.Path(steps, uitkomst, final?.Meldnorm ?? StandNorm(view, final));
    }

    private static int? StandNorm(CasusView view, BereikteUitkomst? final) =>
        final is null && view.Casus.Answers.FindLast(answer => answer.Stand is not null) is { } answer
            ? view.Protocol.Knoop(answer.Knoop).Branch(answer.Antwoord).Meldnorm
            : null;
}
