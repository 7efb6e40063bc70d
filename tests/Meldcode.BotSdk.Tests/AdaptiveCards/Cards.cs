using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

internal static class Cards
{
    public static AdaptiveCard With(params AdaptiveElement[] body) => new("1.5") { Body = [.. body] };

    public static AdaptiveCard With(AdaptiveAction action) => new("1.5") { Actions = [action] };

    /// <summary>The JSON of one element of the body, on one line.</summary>
    public static string Json(AdaptiveElement element) => OneLine(JObject.Parse(With(element).ToJson())["body"]![0]!);

    public static string Json(AdaptiveAction action) => OneLine(JObject.Parse(With(action).ToJson())["actions"]![0]!);

    public static string OneLine(JToken json) => json.ToString(Newtonsoft.Json.Formatting.None).Replace('"', '\'');

    /// <summary>Each kind of element and action once, with every kind of value set.</summary>
    public static AdaptiveCard Everything() => new("1.5")
    {
        FallbackText = "Open Teams",
        Speak = "Vraag",
        Lang = "nl",
        Rtl = false,
        PixelMinHeight = 100,
        Height = AdaptiveHeight.Stretch,
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
        BackgroundImage = new AdaptiveBackgroundImage("https://example.org/a.png") { FillMode = AdaptiveImageFillMode.Repeat },
        SelectAction = new AdaptiveOpenUrlAction { Url = new Uri("https://example.org/kaart") },
        Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "ververs" }, UserIds = ["29:a"] },
        Metadata = new AdaptiveMetadata { WebUrl = "https://example.org" },
        AdditionalProperties = { ["msteams"] = JObject.FromObject(new { width = "Full" }) },
        Body = [.. Texts(), .. Layout(), .. Inputs()],
        Actions = [.. Actions()],
    };

    private static IEnumerable<AdaptiveElement> Texts() =>
    [
        new AdaptiveTextBlock("Kop")
        {
            Id = "kop", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention,
            IsSubtle = true, Wrap = true, MaxLines = 2, FontType = AdaptiveFontType.Monospace, Style = AdaptiveTextBlockStyle.Heading,
            Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false, Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.2" },
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("anders") { Id = "kop" }),
        },
        new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("vet") { Weight = AdaptiveTextWeight.Bolder, Underline = true }] },
        new AdaptiveFactSet { Facts = [new AdaptiveFact("Stap", "1")], Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
    ];

    private static IEnumerable<AdaptiveElement> Layout() =>
    [
        new AdaptiveContainer { Style = AdaptiveContainerStyle.Default, Bleed = true, Items = [new AdaptiveTextBlock("in")] },
        new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Width = "50px", Items = [new AdaptiveImage("https://example.org/i.png") { AltText = "i", PixelWidth = 40 }] }] },
        new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = [new AdaptiveImage("https://example.org/j.png")] },
        new AdaptiveActionSet { Actions = [new AdaptiveSubmitAction { Title = "x", Mode = AdaptiveActionMode.Secondary }] },
        new AdaptiveTable
        {
            FirstRowAsHeaders = true, ShowGridLines = false, GridStyle = AdaptiveContainerStyle.Emphasis,
            Columns = [new AdaptiveTableColumnDefinition { Width = 2 }, new AdaptiveTableColumnDefinition { PixelWidth = 50 }],
            Rows = [new AdaptiveTableRow { Cells = [new AdaptiveTableCell { Items = [new AdaptiveTextBlock("cel")] }] }],
        },
    ];

    private static IEnumerable<AdaptiveElement> Inputs() =>
    [
        new AdaptiveTextInput { Id = "t", Label = "L", IsRequired = true, ErrorMessage = "!", IsMultiline = true, MaxLength = 5, Placeholder = "p", Value = "v", Style = AdaptiveTextInputStyle.Email, Regex = "^a" },
        new AdaptiveChoiceSetInput { Id = "c", Style = AdaptiveChoiceInputStyle.Expanded, IsMultiSelect = true, Wrap = true, Value = "a,b", Choices = [new AdaptiveChoice { Title = "A", Value = "a" }] },
        new AdaptiveToggleInput { Id = "g", Title = "Aan", ValueOn = "true", ValueOff = "false", Value = "true", Wrap = true },
        new AdaptiveDateInput { Id = "d", Value = "2026-11-22", Min = "2026-01-01" },
        new AdaptiveTimeInput { Id = "u", Value = "09:30", Max = "17:00" },
        new AdaptiveNumberInput { Id = "n", Value = 3, Min = 0, Max = 9.5 },
    ];

    private static IEnumerable<AdaptiveAction> Actions() =>
    [
        new AdaptiveSubmitAction { Id = "s", Title = "Verder", Style = "positive", Data = new { stap = 1 }, AssociatedInputs = AdaptiveAssociatedInputs.None },
        new AdaptiveExecuteAction { Title = "Voer uit", Verb = "doe", DataJson = "{'a':1}", IsEnabled = false, Tooltip = "tip" },
        new AdaptiveOpenUrlAction { Title = "Lees", UrlString = "https://example.org/lees" },
        new AdaptiveShowCardAction { Title = "Meer", Card = With(new AdaptiveTextBlock("meer")) },
        new AdaptiveToggleVisibilityAction { Title = "Toon", TargetElements = ["kop", new AdaptiveTargetElement("t", isVisible: true)] },
    ];
}
