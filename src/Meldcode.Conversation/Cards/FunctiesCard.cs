using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Every function that can get messages, each with one button: make a code, or send a test.</summary>
public static class FunctiesCard
{
    // More rows than this make the card too big for a phone; a function can also be typed.
    private const int MaxShown = 20;

    public static AdaptiveCard ForCode(IReadOnlyList<ReachableFunction> functions, DateOnly today) =>
        Build(functions, today, SetupText.CodeTitle, SetupText.CodeIntro, function => CardButtons.Submit(SetupVerb.Code, SetupText.OverviewCode, FunctionId.Of(function.Key)));

    public static AdaptiveCard ForTest(IReadOnlyList<ReachableFunction> functions, DateOnly today) =>
        Build(functions, today, SetupText.TestTitle, SetupText.TestIntro, TestButton);

    /// <summary>Who can be reached, and what a beheerder has to look at; nothing of a casus.</summary>
    /// <param name="parked">Null for who is no beheerder.</param>
    public static AdaptiveCard Overview(IReadOnlyList<ReachableFunction> functions, IReadOnlyList<ParkedNotice>? parked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(functions);
        return CardFrame.New(
            [
                Blocks.Title(SetupText.OverviewTitle),
                .. functions.Count == 0 ? [Blocks.Text(SetupText.NoFunctions)] : functions.Take(MaxShown).SelectMany(function => Lines(function, today)),
                .. parked is null ? [] : Parked(parked, today),
            ],
            functions.Any(function => function.PersonId is not null) ? CardButtons.Submit(SetupVerb.Test, SetupText.OverviewTest) : null,
            parked is null ? null : CardButtons.Submit(SetupVerb.Code, SetupText.OverviewCode),
            CardButtons.Acuut());
    }

    private static AdaptiveCard Build(IReadOnlyList<ReachableFunction> functions, DateOnly today, string title, string intro, Func<ReachableFunction, AdaptiveAction?> button) => CardFrame.New(
        [
            Blocks.Title(title),
            Blocks.Text(functions.Count == 0 ? SetupText.NoFunctions : intro),
            .. functions.Take(MaxShown).Select((function, i) => Row(function, today, button(function), separator: i > 0)),
        ],
        CardButtons.Submit(CardVerb.Help, ButtonText.Help),
        CardButtons.Acuut());

    private static AdaptiveColumnSet Row(ReachableFunction function, DateOnly today, AdaptiveAction? button, bool separator)
    {
        var row = Blocks.Row(Blocks.Box(AdaptiveContainerStyle.Default, Lines(function, today)), button);
        row.Separator = separator;
        return row;
    }

    private static AdaptiveTextBlock[] Lines(ReachableFunction function, DateOnly today)
    {
        var state = Blocks.Small(SetupText.State(function, today) + SetupText.How(function));
        state.Spacing = AdaptiveSpacing.Small;
        return [Blocks.Text($"**{SetupText.Name(function.Key)}**"), state];
    }

    private static AdaptiveSubmitAction? TestButton(ReachableFunction function) =>
        function.PersonId is null ? null : CardButtons.Submit(SetupVerb.Test, SetupText.TestButton, FunctionId.Of(function.Key));

    private static IEnumerable<AdaptiveElement?> Parked(IReadOnlyList<ParkedNotice> parked, DateOnly today) =>
    [
        Blocks.Section(SetupText.ParkedTitle),
        Blocks.Text(parked.Count == 0 ? SetupText.ParkedNone : SetupText.ParkedHow),
        Blocks.Bullets([.. parked.Take(MaxShown).Select(notice => SetupText.Parked(notice, today))]),
    ];
}
