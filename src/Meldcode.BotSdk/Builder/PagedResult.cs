namespace Microsoft.Bot.Builder;

/// <summary>One page; a continuation token means that there may be more.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string ContinuationToken { get; set; }
}
