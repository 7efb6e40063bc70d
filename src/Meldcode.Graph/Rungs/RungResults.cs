using Meldcode.Domain;

namespace Meldcode.Graph;

internal static class RungResults
{
    /// <summary>What the answer to a call that tells somebody something means for the ladder.</summary>
    public static RungResult Of<T>(GraphAnswer<T> answer) => answer switch
    {
        GraphAnswer<T>.Done => new RungResult.Sent(null),
        GraphAnswer<T>.Wait wait => new RungResult.Later(wait.After, wait.Fault),
        GraphAnswer<T>.Refused refused => new RungResult.Unavailable(refused.Fault),
        GraphAnswer<T>.Lost lost => new RungResult.Uncertain(lost.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    /// <summary>Who is to be told, if this rung can be tried at all.</summary>
    public static RungResult.Unavailable? Hindrance(GraphOptions options, string setting, Notice notice, Receiver receiver, out Guid person)
    {
        person = Guid.Empty;
        return receiver.PersonId is null ? new RungResult.Unavailable(RungFault.NobodySet)
            : setting.Length == 0 || !options.Serves(notice.TenantId) ? new RungResult.Unavailable(RungFault.NotConfigured)
            : !Guid.TryParseExact(receiver.PersonId, "D", out person) ? new RungResult.Unavailable(RungFault.UnknownPerson)
            : null;
    }
}
