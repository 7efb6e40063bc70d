using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentDetailsModifier
{
    public PaymentDetailsModifier()
    {
    }

    public PaymentDetailsModifier(
        IList<string> supportedMethods = default,
        PaymentItem total = default,
        IList<PaymentItem> additionalDisplayItems = default,
        object data = default)
    {
        SupportedMethods = supportedMethods;
        Total = total;
        AdditionalDisplayItems = additionalDisplayItems;
        Data = data;
    }

    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    [JsonProperty(PropertyName = "total")]
    public PaymentItem Total { get; set; }

    [JsonProperty(PropertyName = "additionalDisplayItems")]
    public IList<PaymentItem> AdditionalDisplayItems { get; set; }

    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
