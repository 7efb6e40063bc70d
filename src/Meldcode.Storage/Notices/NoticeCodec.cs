using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>The stored form of notices, their journal and reminders. Without the key nobody sees what any of them is about.</summary>
internal sealed class NoticeCodec(Vault vault)
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    public byte[] Seal(NoticePayload payload, string noticeId) => Seal(payload, PlaceOf(noticeId));

    /// <exception cref="InvalidDataException">Not as it was written, or not by a build that this one can read.</exception>
    public NoticePayload Open(NoticeRow row) => Open<NoticePayload>(row.Payload, PlaceOf(row));

    /// <returns>Null when it cannot be read.</returns>
    public NoticePayload? TryOpen(NoticeRow row) => Try(() => Open(row));

    public NoticeEntryRow Encode(long notice, int number, NoticeEntry entry) => new()
    {
        Notice = notice,
        Number = number,
        PersonId = PersonIds.Normal(entry.To?.PersonId),
        Payload = Seal(entry, PlaceOf(notice, number)),
    };

    /// <exception cref="InvalidDataException">Not as it was written, or not by a build that this one can read.</exception>
    public NoticeEntry Decode(NoticeEntryRow row) => Open<NoticeEntry>(row.Payload, PlaceOf(row));

    /// <returns>Null when it cannot be read.</returns>
    public NoticeEntry? TryDecode(NoticeEntryRow row) => Try(() => Decode(row));

    public byte[] Seal(Termijn termijn, CasusId id, string mark) => Seal(termijn, PlaceOf(id, mark));

    /// <exception cref="InvalidDataException">Not as it was written, or not by a build that this one can read.</exception>
    public Termijn Open(ReminderRow row) => Open<Termijn>(row.Payload, PlaceOf(row));

    /// <returns>Null when it cannot be read.</returns>
    public Termijn? TryOpen(ReminderRow row) => Try(() => Open(row));

    public static Place PlaceOf(NoticeRow row) => PlaceOf(row.NoticeId);

    public static Place PlaceOf(NoticeEntryRow row) => PlaceOf(row.Notice, row.Number);

    public static Place PlaceOf(ReminderRow row) => PlaceOf(row.CasusId, row.Mark);

    private static Place PlaceOf(string noticeId) => new("notice", "payload", noticeId);

    private static Place PlaceOf(long notice, int number) =>
        new("notice_entry", "payload", notice.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));

    private static Place PlaceOf(CasusId id, string mark) => new("reminder", "payload", id.ToString(), mark);

    private byte[] Seal<T>(T value, Place place) => vault.Seal(JsonSerializer.SerializeToUtf8Bytes(value, Stored), place);

    private T Open<T>(byte[] value, Place place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(vault.Open(value, place), Stored) ?? throw Unreadable(place);
        }
        catch (JsonException)
        {
            // Without the inner exception: its message may quote the payload.
            throw Unreadable(place);
        }
    }

    private static T? Try<T>(Func<T> open) where T : class
    {
        try
        {
            return open();
        }
        catch (Exception fault) when (fault is InvalidDataException or SealBrokenException)
        {
            return null;
        }
    }

    private static InvalidDataException Unreadable(Place place) => new($"{place.Label} cannot be read by this build");
}
