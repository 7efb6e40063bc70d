using System.Globalization;

namespace Meldcode.Storage;

/// <summary>Brings a value as a database gives it to one form, the same for both: null, string, long, decimal, bool, UTC DateTime, DateOnly or bytes.</summary>
internal static class MoveValue
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <exception cref="FormatException">Not a value of this type.</exception>
    /// <exception cref="InvalidCastException">Not a value of this type.</exception>
    public static object? Of(object value, MoveType type) => value is DBNull ? null : type switch
    {
        MoveType.Text => (string)value,
        MoveType.Number => Convert.ToInt64(value, Invariant),
        MoveType.Fraction => Convert.ToDecimal(value, Invariant),
        MoveType.Truth => value is bool truth ? truth : Convert.ToInt64(value, Invariant) != 0,
        MoveType.Moment => UtcConverter.Whole(value is DateTime moment ? moment : Parse((string)value)),
        MoveType.Day => value is string day ? DateOnly.ParseExact(day, "yyyy-MM-dd", Invariant) : Day(value),
        MoveType.Bytes => (byte[])value,
        _ => throw new InvalidCastException($"no such type: {type}"),
    };

    private static DateTime Parse(string text) =>
        DateTime.Parse(text, Invariant, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static DateOnly Day(object value) => value is DateOnly day ? day : DateOnly.FromDateTime((DateTime)value);
}
