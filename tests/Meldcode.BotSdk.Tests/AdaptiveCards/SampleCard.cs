using AdaptiveCards;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

internal static class SampleCard
{
    /// <summary>A card of the kind that the bot sends: a heading, facts, a checklist, a choice, a free text and actions.</summary>
    public static AdaptiveCard Checklist() => new("1.5")
    {
        Lang = "nl",
        Body =
        [
            new AdaptiveTextBlock("Stap 1 van 5") { Size = AdaptiveTextSize.Small, IsSubtle = true },
            new AdaptiveTextBlock("Breng de signalen in kaart") { Style = AdaptiveTextBlockStyle.Heading, Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Wrap = true, Spacing = AdaptiveSpacing.None },
            new AdaptiveTextBlock("Noteer **feiten**: wat u zag of hoorde, en wanneer. Lees de [meldcode](https://example.org).\n\n- zonder oordeel\n- zo letterlijk mogelijk") { Wrap = true },
            Warning(),
            new AdaptiveFactSet { Facts = [new AdaptiveFact("Zaak", "2026-014"), new AdaptiveFact("Begonnen", "22 november 2026")] },
            Toggle("verwonding", "Verwonding zonder aannemelijke verklaring"),
            Toggle("verzorging", "Structureel onvoldoende verzorgd: kleding, voeding of hygiëne, langer dan enkele weken"),
            Choice("bron", "Hoe weet u dit?", ["Zelf gezien", "Gehoord van het kind", "Gehoord van een ander"], AdaptiveChoiceInputStyle.Expanded),
            Choice("ernst", "Hoe vaak?", ["Eén keer", "Vaker"], AdaptiveChoiceInputStyle.Compact),
            new AdaptiveTextInput { Id = "toelichting", Label = "Wat zag of hoorde u?", IsMultiline = true, IsRequired = true, ErrorMessage = "Vul in wat u zag of hoorde.", Placeholder = "Alleen feiten", MaxLength = 2000 },
            new AdaptiveDateInput { Id = "datum", Label = "Wanneer?" },
        ],
        Actions =
        [
            new AdaptiveSubmitAction { Title = "Bewaar en ga verder", Style = "positive" },
            new AdaptiveSubmitAction { Title = "Later verder", AssociatedInputs = AdaptiveAssociatedInputs.None },
            new AdaptiveSubmitAction { Title = "Stop deze zaak", Style = "destructive", AssociatedInputs = AdaptiveAssociatedInputs.None },
            new AdaptiveOpenUrlAction { Title = "Bel Veilig Thuis", Url = new Uri("tel:08002000") },
        ],
    };

    private static AdaptiveContainer Warning() => new()
    {
        Style = AdaptiveContainerStyle.Attention,
        Items = [new AdaptiveTextBlock("**Acuut gevaar?** Bel 112. Bel daarna Veilig Thuis: 0800-2000, dag en nacht.") { Wrap = true, Color = AdaptiveTextColor.Attention }],
    };

    private static AdaptiveToggleInput Toggle(string id, string title) =>
        new() { Id = id, Title = title, Wrap = true, ValueOn = "true", ValueOff = "false", Value = id == "verwonding" ? "true" : "false" };

    private static AdaptiveChoiceSetInput Choice(string id, string label, string[] titles, AdaptiveChoiceInputStyle style) => new()
    {
        Id = id,
        Label = label,
        Style = style,
        Wrap = true,
        Placeholder = "Kies",
        Choices = [.. titles.Select(title => new AdaptiveChoice { Title = title, Value = title })],
    };
}
