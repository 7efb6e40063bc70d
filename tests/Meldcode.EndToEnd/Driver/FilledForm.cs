using System.Globalization;

namespace Meldcode.EndToEnd.Driver;

/// <summary>A card with something in every field that a professional would fill in.</summary>
public static class FilledForm
{
    public static CardForm Of(Card card)
    {
        var form = card.Form();
        foreach (var input in card.Inputs.Where(input => input.Id.StartsWith("veld.", StringComparison.Ordinal) || input.Id.StartsWith("hulp.", StringComparison.Ordinal)))
        {
            form.Fill(input.Id, Something(input));
        }

        foreach (var requirement in card.Inputs.Where(input => input.Id.StartsWith("eis.", StringComparison.Ordinal)))
        {
            form.Tick(requirement.Id);
        }

        return form;
    }

    private static string Something(CardInput input) => input.Type switch
    {
        "Input.Date" => TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "Input.ChoiceSet" => input.FirstChoice,
        _ => "iets",
    };
}
