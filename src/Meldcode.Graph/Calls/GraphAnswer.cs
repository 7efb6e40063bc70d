using System.Net;
using Meldcode.Domain;

namespace Meldcode.Graph;

/// <summary>What became of one call.</summary>
internal abstract record GraphAnswer<T>
{
    public sealed record Done(T Value) : GraphAnswer<T>;

    /// <summary>The other side understood and does not do it. Nothing was done.</summary>
    public sealed record Refused(HttpStatusCode Status, RungFault Fault) : GraphAnswer<T>;

    /// <summary>Nothing was done; not earlier than after this time again.</summary>
    public sealed record Wait(TimeSpan After, RungFault Fault) : GraphAnswer<T>;

    /// <summary>It may have been done and may not.</summary>
    public sealed record Lost(RungFault Fault) : GraphAnswer<T>;

    /// <summary>The same failure of a call that would have given something else.</summary>
    public GraphAnswer<TOther> As<TOther>() => this switch
    {
        Refused refused => new GraphAnswer<TOther>.Refused(refused.Status, refused.Fault),
        Wait wait => new GraphAnswer<TOther>.Wait(wait.After, wait.Fault),
        Lost lost => new GraphAnswer<TOther>.Lost(lost.Fault),
        _ => throw new InvalidOperationException("A call that was done is no failure."),
    };
}
