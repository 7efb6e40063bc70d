using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>What a protocol attaches to a path of answers. The JSON names are the stable codes of the product.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UitkomstCode>))]
public enum UitkomstCode
{
    /// <summary>Close the meldcode and record the conclusion.</summary>
    [JsonStringEnumMemberName("afsluiten")] Afsluiten,

    /// <summary>Report at once; the later questions are answered together with Veilig Thuis.</summary>
    [JsonStringEnumMemberName("melden-samen")] MeldenSamen,

    [JsonStringEnumMemberName("melden")] Melden,

    /// <summary>Report again, or for the first time when no report was made before.</summary>
    [JsonStringEnumMemberName("opnieuw-melden")] OpnieuwMelden,

    /// <summary>Give or organise help, with a date on which its effect is looked at.</summary>
    [JsonStringEnumMemberName("hulp")] Hulp,

    [JsonStringEnumMemberName("voortzetten-of-afsluiten")] VoortzettenOfAfsluiten,

    /// <summary>Walk through all steps again (Utrecht).</summary>
    [JsonStringEnumMemberName("opnieuw-doorlopen")] OpnieuwDoorlopen,

    /// <summary>The steps do not apply: the person suspected works for the organisation.</summary>
    [JsonStringEnumMemberName("andere-route")] AndereRoute,

    /// <summary>Ask Veilig Thuis for advice; the same question is asked again afterwards.</summary>
    [JsonStringEnumMemberName("advies")] Advies,
}

public static class UitkomstCodes
{
    /// <summary>True for every outcome that says a report to Veilig Thuis is to be made.</summary>
    public static bool IsMelden(this UitkomstCode code) =>
        code is UitkomstCode.Melden or UitkomstCode.MeldenSamen or UitkomstCode.OpnieuwMelden;

    /// <summary>The stable code as it stands in the protocol files and on the command line, such as <c>melden-samen</c>.</summary>
    public static string Code(this UitkomstCode code) => code switch
    {
        UitkomstCode.Afsluiten => "afsluiten",
        UitkomstCode.MeldenSamen => "melden-samen",
        UitkomstCode.Melden => "melden",
        UitkomstCode.OpnieuwMelden => "opnieuw-melden",
        UitkomstCode.Hulp => "hulp",
        UitkomstCode.VoortzettenOfAfsluiten => "voortzetten-of-afsluiten",
        UitkomstCode.OpnieuwDoorlopen => "opnieuw-doorlopen",
        UitkomstCode.AndereRoute => "andere-route",
        UitkomstCode.Advies => "advies",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
