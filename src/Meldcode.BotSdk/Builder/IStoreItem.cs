namespace Microsoft.Bot.Builder;

/// <summary>An item that knows which version of itself it is; the ETag <c>*</c> overwrites whatever is there.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
