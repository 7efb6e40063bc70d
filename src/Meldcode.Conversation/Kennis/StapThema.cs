using Meldcode.Domain;

namespace Meldcode.Conversation.Kennis;

/// <summary>Which theme helps at a place in a casus.</summary>
internal static class StapThema
{
    public static string Of(Plaats plaats) => plaats switch
    {
        HulpplanPlaats or WachtPlaats => "hulp",
        _ => plaats.StapNumber switch
        {
            1 => "signalen",
            2 => "overleg",
            3 => "gesprek",
            4 => "weging",
            5 => "melden",
            _ => "nazorg",
        },
    };
}
