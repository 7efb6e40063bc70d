using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The help that was agreed, in the professional's own words.</summary>
internal static class PlanBlocks
{
    private const int MaxShown = 600;

    public static IEnumerable<AdaptiveElement> Build(Hulpplan plan, int max = MaxShown)
    {
        yield return Blocks.Typed($"{HulpplanText.WhatShort}:", Sentence.Cut(plan.Wat, max));
        yield return Blocks.Typed($"{HulpplanText.WhoShort}:", Sentence.Cut(plan.Wie, max));
        if (plan.Casemanager is { } casemanager)
        {
            yield return Blocks.Typed($"{HulpplanText.CasemanagerShort}:", Sentence.Cut(casemanager, max));
        }

        yield return Blocks.Text($"**{HulpplanText.UntilShort}:** {DateText.Day(plan.ReviewOn)}");
    }

    /// <summary>The question about the result only makes sense beside what was agreed.</summary>
    public static IEnumerable<AdaptiveElement> ForFollowUp(CasusView view, Afwegingsvraag vraag) =>
        view.Casus.Hulpplan is { } plan && view.Protocol.VraagOf(view.Protocol.Knoop(view.Protocol.FollowUp)).Id == vraag.Id
            ? [Blocks.Box(AdaptiveContainerStyle.Emphasis, Build(plan))]
            : [];
}
