using System;
using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards.Json;

/// <summary>From the <c>type</c> in the JSON to the class, and back for the few places where the type may be left out.</summary>
internal static class ElementTypes
{
    private static readonly Dictionary<string, Type> ByName = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        [AdaptiveCard.TypeName] = typeof(AdaptiveCard),
        [AdaptiveTextBlock.TypeName] = typeof(AdaptiveTextBlock),
        [AdaptiveRichTextBlock.TypeName] = typeof(AdaptiveRichTextBlock),
        [AdaptiveImage.TypeName] = typeof(AdaptiveImage),
        [AdaptiveMedia.TypeName] = typeof(AdaptiveMedia),
        [AdaptiveImageSet.TypeName] = typeof(AdaptiveImageSet),
        [AdaptiveContainer.TypeName] = typeof(AdaptiveContainer),
        [AdaptiveColumnSet.TypeName] = typeof(AdaptiveColumnSet),
        [AdaptiveColumn.TypeName] = typeof(AdaptiveColumn),
        [AdaptiveFactSet.TypeName] = typeof(AdaptiveFactSet),
        [AdaptiveActionSet.TypeName] = typeof(AdaptiveActionSet),
        [AdaptiveTable.TypeName] = typeof(AdaptiveTable),
        [AdaptiveTableRow.TypeName] = typeof(AdaptiveTableRow),
        [AdaptiveTableCell.TypeName] = typeof(AdaptiveTableCell),
        [AdaptiveTextInput.TypeName] = typeof(AdaptiveTextInput),
        [AdaptiveChoiceSetInput.TypeName] = typeof(AdaptiveChoiceSetInput),
        [AdaptiveToggleInput.TypeName] = typeof(AdaptiveToggleInput),
        [AdaptiveDateInput.TypeName] = typeof(AdaptiveDateInput),
        [AdaptiveTimeInput.TypeName] = typeof(AdaptiveTimeInput),
        [AdaptiveNumberInput.TypeName] = typeof(AdaptiveNumberInput),
        [AdaptiveSubmitAction.TypeName] = typeof(AdaptiveSubmitAction),
        [AdaptiveExecuteAction.TypeName] = typeof(AdaptiveExecuteAction),
        [AdaptiveOpenUrlAction.TypeName] = typeof(AdaptiveOpenUrlAction),
        [AdaptiveShowCardAction.TypeName] = typeof(AdaptiveShowCardAction),
        [AdaptiveToggleVisibilityAction.TypeName] = typeof(AdaptiveToggleVisibilityAction),
    };

    private static readonly Dictionary<Type, string> ByType = ByName.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static bool TryGet(string name, out Type type) => ByName.TryGetValue(name, out type);

    public static string NameOf(Type type) => ByType.GetValueOrDefault(type);

    public static Type Unknown(string name, Type wanted) =>
        typeof(AdaptiveAction).IsAssignableFrom(wanted) || name.StartsWith("Action.", StringComparison.Ordinal)
            ? typeof(AdaptiveUnknownAction)
            : typeof(AdaptiveUnknownElement);
}
