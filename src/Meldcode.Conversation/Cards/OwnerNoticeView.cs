using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>How a message about a casus fares, for the professional whose casus it is.</summary>
/// <param name="Today">Today in Europe/Amsterdam.</param>
public sealed record OwnerNoticeView(NoticeStatus Status, Organisatie Organisatie, DateOnly Today)
{
    public Notice Notice => Status.Notice;

    /// <summary>Everybody who was tried or passed over, in that order.</summary>
    public IReadOnlyList<Receiver> People => [.. Status.Entries.Select(entry => entry.To).OfType<Receiver>().Where(to => to.Role != ReceiverRole.Owner).Distinct()];

    /// <summary>What happened with one person; of each rung the last word.</summary>
    public IReadOnlyList<NoticeEntry> With(Receiver person) =>
        [.. Status.Entries.Where(entry => entry.To == person).GroupBy(entry => entry.Rung is { } rung ? $"{rung}" : $"{entry.Kind}/{entry.At.Ticks}").Select(same => same.Last())];

    /// <summary>
    /// Whom the professional can phone. Until everybody was tried only those who were: whether the casus may be about one of
    /// the others is not known here.
    /// </summary>
    public IReadOnlyList<Contact> ToPhone => [.. PhoneList.Of(Organisatie).Where(contact => contact.PersonId is { } person ? MayBePhoned(person) : IsOver)];

    private bool IsOver => Status.AllTried || Status.State is NoticeState.Unreached or NoticeState.Done;

    private bool MayBePhoned(string person) =>
        !Same(person, Status.OwnerId)
        && !Status.Entries.Any(entry => entry.Skip is SkipReason.InConflict && Same(entry.To?.PersonId, person))
        && (IsOver || Status.Entries.Any(entry => entry.Rung is not null && Same(entry.To?.PersonId, person)));

    private static bool Same(string? one, string? other) => PersonIds.Comparer.Equals(one, other);
}

/// <summary>Who can be phoned in an organisation, the nearest first.</summary>
internal static class PhoneList
{
    public static IEnumerable<Contact> Of(Organisatie organisatie) =>
        organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen)
            .Append(organisatie.Directeur)
            .Concat(organisatie.LastResort is { } last ? [last] : [])
            .Where(contact => !string.IsNullOrWhiteSpace(contact.Phone))
            .DistinctBy(contact => contact.Phone);
}
