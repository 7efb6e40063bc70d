namespace Microsoft.Bot.Builder;

/// <summary>Status and body of the HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status >= 200 && Status <= 299;
}
