using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The names stand on buttons that were shown: an old one is read as <see cref="All"/>.</summary>
public enum OverzichtFilter
{
    All,
    Overdue,
    FromStap4,
    WithClosed,
}

/// <summary>Which casussen somebody wants to see in the overview.</summary>
/// <param name="Location">Name of a location; null for all.</param>
public sealed record OverzichtChoice(OverzichtFilter Filter, string? Location)
{
    /// <summary>As a location: all of them. No location is called so.</summary>
    public const string Everywhere = "*";

    public static OverzichtChoice All { get; } = new(OverzichtFilter.All, null);

    /// <summary>What a card says; a location that is not there, or not any more, is all of them.</summary>
    public static OverzichtChoice Read(UserInput input, IReadOnlyList<Locatie> locations)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(locations);
        var word = input.Value(BewaarVerb.Filter) is { Length: > 0 } chosen ? chosen : input.Target;
        var filter = Enum.TryParse<OverzichtFilter>(word, out var read) && Enum.IsDefined(read) ? read : OverzichtFilter.All;
        return new OverzichtChoice(filter, locations.FirstOrDefault(place => place.Name == input.Value(CardData.Locatie))?.Name);
    }

    public bool Fits(OverviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (Location is null || row.Location == Location) && Filter switch
        {
            OverzichtFilter.Overdue => row.IsOverdue,
            OverzichtFilter.FromStap4 => row.Plaats.StapNumber >= 4,
            _ => true,
        };
    }
}
