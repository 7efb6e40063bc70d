using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The whole meldcode of this variant on one card, folded.</summary>
public static class UitlegCard
{
    public static AdaptiveCard Build(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return CardFrame.New(
            [
                Blocks.Title(UitlegText.Title(protocol)),
                protocol.Outdated ? Blocks.Banner(UitlegText.Outdated) : null,
                Blocks.Text(UitlegText.NoVerdict),
                .. Fold.Build("stappen", UitlegText.Steps, protocol.Stappen.SelectMany(Stap)),
                .. Fold.Build("vragen", UitlegText.Questions, protocol.Vragen.SelectMany(Vraag)),
                .. Fold.Build(
                    "rollen",
                    UitlegText.Roles,
                    Blocks.Text(UitlegText.Decides(protocol.Roles)),
                    Blocks.Text(UitlegText.Reports(protocol.Roles)),
                    Blocks.Text(UitlegText.Consults(protocol.Roles))),
                .. Fold.Build("vervallen", UitlegText.Skip, Exceptions(protocol)),
                Blocks.Source(UitlegText.Source(protocol)),
                Blocks.Small(SourceText.Version(protocol)),
            ],
            CardButtons.Submit(CardVerb.NieuweCasus, ButtonText.NieuweCasus),
            CardButtons.Submit(CardVerb.MijnCasussen, ButtonText.MijnCasussen),
            CardButtons.Submit(CardVerb.Help, ButtonText.Help),
            CardButtons.Acuut());
    }

    private static IEnumerable<AdaptiveElement?> Stap(Stap stap) =>
        [Blocks.Text(UitlegText.Stap(stap)), Blocks.Bullets(stap.What), Blocks.Small(OnderdeelText.Who(stap))];

    private static IEnumerable<AdaptiveElement?> Vraag(Afwegingsvraag vraag) =>
        [Blocks.Text(UitlegText.Vraag(vraag)), Blocks.Text(vraag.Text), Blocks.Bullets(vraag.Explanation)];

    private static IEnumerable<AdaptiveElement?> Exceptions(Protocol protocol) =>
    [
        .. List(UitlegText.SkipTalk, protocol, protocol.GesprekExceptions),
        .. List(UitlegText.SkipAnnounce, protocol, protocol.MeldgesprekExceptions),
    ];

    private static IEnumerable<AdaptiveElement?> List(string heading, Protocol protocol, IReadOnlyList<Uitzondering> reasons) => reasons.Count == 0
        ? [Blocks.Heading(heading), Blocks.Text(UitlegText.NoSkip)]
        :
        [
            Blocks.Heading(heading),
            Blocks.Bullets([.. reasons.Select(reason => reason.Text)]),
            Blocks.Small(string.Join(" ", reasons.Select(reason => SourceText.Line(protocol, reason.Source)).Distinct())),
        ];
}
