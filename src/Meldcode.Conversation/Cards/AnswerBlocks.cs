using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The answers that count now, the reasons for departing from the norm, and the help that was agreed.</summary>
internal static class AnswerBlocks
{
    /// <param name="max">Characters after which a text is cut.</param>
    public static IEnumerable<AdaptiveElement> Build(CasusView view, int max)
    {
        if (view.Casus.Answers.IsEmpty)
        {
            return [];
        }

        return
        [
            Blocks.Section(DossierText.Answers),
            .. view.Casus.Answers.SelectMany(answer => Answer(view, answer, max)),
            .. view.Casus.Hulpplan is { } plan ? Plan(view, plan, max) : [],
        ];
    }

    private static IEnumerable<AdaptiveElement> Plan(CasusView view, Hulpplan plan, int max)
    {
        var change = view.Casus.Closed || view.ReadOnly ? null : CasusActions.Submit(view, CardVerb.HulpplanWijzigen, ButtonText.Wijzig).Hint(ButtonText.HulpplanWijzigen);
        return [Blocks.Row(Blocks.Text($"**{DossierText.Plan}**"), change), .. PlanBlocks.Build(plan, max)];
    }

    private static IEnumerable<AdaptiveElement> Answer(CasusView view, GivenAnswer answer, int max)
    {
        var vraag = view.Protocol.Vraag(answer.Vraag);
        var change = Allowed.Reopen(view, answer.Knoop) ? CasusActions.Wijzig(view, answer.Knoop, ProgressText.Label(vraag)) : null;
        yield return Blocks.Row(Blocks.Text(DossierText.Answered(vraag, answer)), change);
        if (answer.Deviation is { } reason)
        {
            yield return Blocks.Typed($"{DossierText.Reason}:", Sentence.Cut(reason, max));
        }
    }
}
