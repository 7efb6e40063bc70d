using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentItem
{
    public PaymentItem()
    {
    }

    public PaymentItem(
        string label = default,
        PaymentCurrencyAmount amount = default,
        bool? pending = default)
    {
        Label = label;
        Amount = amount;
        Pending = pending;
    }

    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    [JsonProperty(PropertyName = "pending")]
    public bool? Pending { get; set; }
}
