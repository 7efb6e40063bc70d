using System.Globalization;

namespace Meldcode.Domain;

/// <summary>Identity of a casus. Meaningless outside the installation; people see the <see cref="Kenmerk"/>.</summary>
public readonly record struct CasusId(Guid Value)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no id.</summary>
    public static CasusId? Read(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new CasusId(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
