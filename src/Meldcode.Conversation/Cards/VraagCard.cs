using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>One question, three answers, none of them coloured.</summary>
public static class VraagCard
{
    /// <param name="adviesAsked">True when there was doubt and the question comes back.</param>
    /// <param name="fault">What was refused, in words.</param>
    /// <param name="typed">Ticked requirements as the card sent them, so that a refusal does not lose them.</param>
    public static AdaptiveCard Build(
        CasusView view,
        Knoop knoop,
        Afwegingsvraag vraag,
        bool adviesAsked,
        string? fault = null,
        IReadOnlyDictionary<string, string>? typed = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(knoop);
        ArgumentNullException.ThrowIfNull(vraag);
        return CardFrame.New(
            [
                Blocks.Small(ProgressText.Stap(view.Casus.Kenmerk, view.Protocol, vraag.StapNumber) + ProgressText.Vraag(view.Protocol, vraag)),
                Blocks.Fault(fault),
                Standing(view, knoop),
                .. adviesAsked ? Advies(view.Protocol, knoop) : [],
                .. PlanBlocks.ForFollowUp(view, vraag),
                Blocks.Title(vraag.Text),
                Blocks.Small(vraag.Heading),
                .. Requirements(vraag, typed),
                .. Fold.Build("uitleg", VraagText.Meaning, Blocks.Bullets(vraag.Explanation)),
                .. Examples(view.Protocol, vraag),
                Blocks.TextOrNothing(adviesAsked || knoop.Doubt.Explanation is not { } doubt ? null : VraagText.Doubt(doubt)),
                Blocks.Source(SourceText.Line(view.Protocol, vraag.Source)),
            ],
            VraagActions.Build(view, knoop, adviesAsked));
    }

    /// <summary>What holds already, whatever is answered here; in one box, so that it is read once.</summary>
    private static AdaptiveContainer? Standing(CasusView view, Knoop knoop)
    {
        var stand = view.Casus.Stand is { } code && code.IsMelden() ? code : (UitkomstCode?)null;
        AdaptiveTextBlock?[] lines =
        [
            stand is { } holds && stand != knoop.Norm ? Blocks.Text(VraagText.Standing(view.Protocol.Uitkomst(holds))) : null,
            knoop.Norm is { } norm ? Blocks.Text(VraagText.Norm(view.Protocol, view.Protocol.Uitkomst(norm))) : null,
            knoop.TogetherWithVeiligThuis ? Blocks.Text(VraagText.Together) : null,
        ];
        return lines.Any(line => line is not null) ? Blocks.Box(AdaptiveContainerStyle.Warning, lines) : null;
    }

    private static IEnumerable<AdaptiveElement> Advies(Protocol protocol, Knoop knoop)
    {
        var advies = protocol.Uitkomsten.FirstOrDefault(uitkomst => uitkomst.Code == UitkomstCode.Advies);
        return
        [
            Blocks.Box(
                AdaptiveContainerStyle.Emphasis,
                [
                    Blocks.Heading(AdviesText.Title),
                    Blocks.TextOrNothing(knoop.Doubt.Explanation),
                    .. Fold.Build("advies", AdviesText.How, Blocks.Numbered(advies?.Now ?? []), Blocks.Bullets(advies?.Later ?? [])),
                    Blocks.Text(AdviesText.Again),
                ]),
        ];
    }

    private static IEnumerable<AdaptiveElement> Requirements(Afwegingsvraag vraag, IReadOnlyDictionary<string, string>? typed) =>
        vraag.Requirements.Count == 0
            ? []
            :
            [
                Blocks.Text(VraagText.Requirements),
                .. vraag.Requirements.Select(eis => new AdaptiveToggleInput
                {
                    Id = CardData.RequirementPrefix + eis.Id,
                    Title = eis.Text,
                    Wrap = true,
                    ValueOn = "true",
                    ValueOff = "false",
                    Value = typed?.GetValueOrDefault(CardData.RequirementPrefix + eis.Id) == "true" ? "true" : "false",
                    Spacing = AdaptiveSpacing.Small,
                }),
            ];

    private static IEnumerable<AdaptiveElement> Examples(Protocol protocol, Afwegingsvraag vraag) => vraag.Examples.Count == 0
        ? []
        : Fold.Build(
            "voorbeelden",
            VraagText.Examples(vraag.Examples),
            [
                Blocks.Text(VraagText.ExamplesCaution),
                .. vraag.Examples.SelectMany(group => new AdaptiveElement?[]
                {
                    Blocks.Heading(group.Title), Blocks.Bullets(group.Items), Blocks.Small(SourceText.Line(protocol, group.Source)),
                }),
            ]);
}
