using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentRequestUpdateResult
{
    public PaymentRequestUpdateResult()
    {
    }

    public PaymentRequestUpdateResult(PaymentDetails details = default)
    {
        Details = details;
    }

    [JsonProperty(PropertyName = "details")]
    public PaymentDetails Details { get; set; }
}
