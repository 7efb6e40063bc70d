using Meldcode.Domain;

namespace Meldcode.Graph;

/// <summary>Everything that a notification in Teams says besides <see cref="ActivityTypes"/>. It is shown on locked screens.</summary>
internal static class ActivityText
{
    public const string Topic = "Chat met Meldcode Bot";

    public static string Preview(Notice notice) => notice switch
    {
        { Kind: NoticeKind.Test } => "Dit is een test. Je hoeft niets te doen.",
        { MaybeDouble: true } => "Open de chat om het te lezen. Misschien kreeg je dit al eerder.",
        _ => "Open de chat om het te lezen.",
    };
}
