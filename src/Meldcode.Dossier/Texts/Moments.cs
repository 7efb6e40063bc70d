using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>Days and times as people in the Netherlands write them.</summary>
internal static class Moments
{
    // Not from the culture: a container without ICU data would print another language.
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>Such as <c>2 maart 2026, 10:04</c>, in Europe/Amsterdam.</summary>
    public static string Minute(DateTimeOffset instant) =>
        string.Create(CultureInfo.InvariantCulture, $"{Day(Amsterdam.Day(instant))}, {Amsterdam.Clock(instant):HH:mm}");
}
