using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>A casus offered to a colleague, who has not answered yet.</summary>
/// <param name="Id">Unique within the casus.</param>
/// <param name="To">Object id of the one it is for; null when whoever has the code may answer.</param>
/// <param name="Function">Function of the receiver as the screen shows it, never a name.</param>
/// <param name="CodeHash">From <see cref="AanbodCode.Hash"/>; null when it is for a person of the settings.</param>
/// <param name="ExpiresAt">From then on it cannot be accepted, UTC.</param>
public sealed record Aanbod(
    string Id, AanbodKind Kind, string? To, string Function, string? CodeHash, string Reason, DateTimeOffset At, DateTimeOffset ExpiresAt)
{
    /// <summary>How long a colleague has to answer.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromDays(7);

    public bool IsOpen(DateTimeOffset now) => now < ExpiresAt;
}

/// <summary>The words are stored: never change one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AanbodKind>))]
public enum AanbodKind
{
    /// <summary>Read along.</summary>
    [JsonStringEnumMemberName("delen")] Delen,

    /// <summary>Take it on: the receiver becomes the eigenaar.</summary>
    [JsonStringEnumMemberName("overdragen")] Overdragen,
}

/// <summary>A colleague who reads along.</summary>
public sealed record Meelezer(string PersonId, string Function, DateTimeOffset Since);

/// <summary>
/// What the eigenaar gives a colleague in person, such as <c>MC-7K3F-Q9XW2H</c>: works once, for a week. Only its hash is kept.
/// </summary>
public sealed record AanbodCode
{
    /// <summary>Random bytes that <see cref="From"/> needs.</summary>
    public const int Length = 6;

    // As in a reference: without 0 O 1 I L. 30 signs, 729 million codes for each casus.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXY";

    private AanbodCode(Kenmerk kenmerk, string signs) => (Kenmerk, Signs) = (kenmerk, signs);

    public Kenmerk Kenmerk { get; }

    private string Signs { get; }

    /// <summary>Kept in place of the code, lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <param name="random">At least <see cref="Length"/> bytes. Those from 240 on are used as well, which favours 16 of the 30 signs by a hair.</param>
    public static AanbodCode From(Kenmerk kenmerk, ReadOnlySpan<byte> random)
    {
        Span<char> signs = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            signs[i] = Alphabet[random[i] % Alphabet.Length];
        }

        return new AanbodCode(kenmerk, signs.ToString());
    }

    /// <summary>Reads a code as people type it: any case, with or without dashes and spaces.</summary>
    public static AanbodCode? Read(string? text)
    {
        var signs = new string([.. (text ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return signs.Length == 6 + Length && signs.StartsWith("MC", StringComparison.Ordinal)
            && Kenmerk.Read(signs[..6]) is { } kenmerk && signs[6..].All(sign => Alphabet.Contains(sign, StringComparison.Ordinal))
                ? new AanbodCode(kenmerk, signs[6..])
                : null;
    }

    public override string ToString() => $"{Kenmerk}-{Signs}";
}
