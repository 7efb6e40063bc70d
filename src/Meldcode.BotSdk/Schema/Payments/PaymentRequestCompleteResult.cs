using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentRequestCompleteResult
{
    public PaymentRequestCompleteResult()
    {
    }

    public PaymentRequestCompleteResult(string result = default)
    {
        Result = result;
    }

    [JsonProperty(PropertyName = "result")]
    public string Result { get; set; }
}
