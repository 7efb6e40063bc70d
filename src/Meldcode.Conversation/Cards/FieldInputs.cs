using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A protocol's fields as inputs. The label says in words what the red star says in colour.</summary>
internal static class FieldInputs
{
    // Above this many a list that opens takes less room on a phone than all choices at once.
    private const int MaxExpanded = 4;

    private const int MaxLine = 200;

    /// <param name="enforced">False leaves the check to the server: for a card that can also be sent without its fields.</param>
    public static IEnumerable<AdaptiveInput> Build(IReadOnlyList<Veld> fields, Prefill prefill, TextBudget budget, bool enforced) =>
        fields.Select(field => Build(field, fields, prefill, budget, enforced));

    public static string Id(Veld field) => CardData.FieldPrefix + field.Id;

    private static AdaptiveInput Build(Veld field, IReadOnlyList<Veld> all, Prefill prefill, TextBudget budget, bool enforced)
    {
        var (input, fault) = Input(field, prefill, budget);
        input.Id = Id(field);
        input.Label = Label(field, all);
        input.Spacing = AdaptiveSpacing.Medium;
        if (field.Required && enforced)
        {
            input.IsRequired = true;
            input.ErrorMessage = fault;
        }

        return input;
    }

    private static (AdaptiveInput Input, string Fault) Input(Veld field, Prefill prefill, TextBudget budget) => field.Kind switch
    {
        VeldKind.Tekst => (Text(field, prefill, budget), OnderdeelText.MissingText),
        VeldKind.Regel => (Line(field, prefill), OnderdeelText.MissingText),
        VeldKind.Keuze => (Choice(field, prefill), OnderdeelText.MissingChoice),
        _ => (new AdaptiveDateInput { Value = Date(prefill.Value(Id(field))) }, OnderdeelText.MissingDate),
    };

    private static AdaptiveTextInput Text(Veld field, Prefill prefill, TextBudget budget) => new()
    {
        IsMultiline = true,
        MaxLength = budget.Characters,
        Placeholder = field.Placeholder,
        Value = prefill.Text(Id(field), budget),
    };

    private static AdaptiveTextInput Line(Veld field, Prefill prefill) => new()
    {
        MaxLength = MaxLine,
        Placeholder = field.Placeholder,
        Value = prefill.Text(Id(field), new TextBudget(MaxLine)),
    };

    private static AdaptiveChoiceSetInput Choice(Veld field, Prefill prefill)
    {
        var value = prefill.Value(Id(field));
        return new AdaptiveChoiceSetInput
        {
            Style = field.Choices.Count > MaxExpanded ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Placeholder = field.Choices.Count > MaxExpanded ? OnderdeelText.ChooseOne : null,
            Choices = [.. field.Choices.Select(choice => new AdaptiveChoice { Title = choice.Text, Value = choice.Id })],
            Value = field.Choices.Any(choice => choice.Id == value) ? value : null,
        };
    }

    private static string Label(Veld field, IReadOnlyList<Veld> all) => field switch
    {
        { Required: true } => OnderdeelText.Required(field.Label),
        { RequiredWhen: { } rule } when rule.Contains('=', StringComparison.Ordinal) => OnderdeelText.RequiredWhen(field.Label, ChoiceText(rule, all)),
        { RequiredWhen: { } other } => OnderdeelText.RequiredWith(field.Label, all.First(veld => veld.Id == other).Label),
        _ => field.Label,
    };

    private static string ChoiceText(string rule, IReadOnlyList<Veld> all)
    {
        var parts = rule.Split('=', 2);
        return all.First(field => field.Id == parts[0]).Choices.First(choice => choice.Id == parts[1]).Text;
    }

    /// <summary>A client refuses to draw a date input with anything else in it.</summary>
    internal static string? Date(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : null;
}
