using System.Net;
using Microsoft.Kiota.Abstractions;

namespace Meldcode.Graph;

/// <summary>What is known of one call while and after it is made. Travels with the request through the Graph SDK.</summary>
internal sealed class CallTrace(HttpStatusCode success) : IRequestOption
{
    public HttpStatusCode Success { get; } = success;

    /// <summary>Something that could have an effect has begun to leave: from here on a lost answer says nothing.</summary>
    public bool MayHaveArrived { get; set; }

    public HttpStatusCode? Status { get; set; }

    /// <summary>How long the other side asks to wait; null when it says nothing, or nothing sensible.</summary>
    public TimeSpan? RetryAfter { get; set; }

    /// <summary>Id under which Microsoft's support finds the call; says nothing of anybody.</summary>
    public Guid? RequestId { get; set; }
}
