#nullable enable
using Meldcode.Domain;

namespace Meldcode.TestKit.Builders;

/// <summary>Where tests begin: <c>A.Casus("inos").At(stap: 4).WithAnswers(ja, nee)</c>.</summary>
public static class A
{
    /// <summary>A started casus that follows the newest built-in version of a variant.</summary>
    public static CasusBuilder Casus(string variant = "inos") => new(Protocol(variant));

    public static CasusBuilder Casus(Protocol protocol) => new(protocol);

    /// <summary>The newest built-in version of a variant.</summary>
    public static Protocol Protocol(string variant = "inos") =>
        ProtocolCatalog.BuiltIn.Find(variant, DateOnly.MaxValue)
        ?? throw new ArgumentException($"this build has no protocol {variant}", nameof(variant));
}

/// <summary>The three answers, for <c>using static</c>.</summary>
public static class Answers
{
    public const Antwoord ja = Antwoord.Ja;

    public const Antwoord nee = Antwoord.Nee;

    public const Antwoord twijfel = Antwoord.Twijfel;
}
