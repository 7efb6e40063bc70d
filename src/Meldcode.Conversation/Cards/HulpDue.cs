using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Whether the day has come on which somebody looks at the help.</summary>
internal static class HulpDue
{
    /// <summary>Help runs, and nothing is asked of anybody before its date.</summary>
    public static bool IsAhead(CasusView view) => Wegwijzer.OpenHulpplan(view.Casus, view.Protocol) is { } plan && plan.ReviewOn > view.Today;

    public static AdaptiveContainer? Banner(CasusView view) => Wegwijzer.OpenHulpplan(view.Casus, view.Protocol) is { } plan && plan.ReviewOn <= view.Today
        ? Blocks.Banner(plan.ReviewOn == view.Today ? HulpplanText.DueToday : HulpplanText.Due(plan.ReviewOn))
        : null;
}
