using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentCurrencyAmount
{
    public PaymentCurrencyAmount()
    {
    }

    public PaymentCurrencyAmount(
        string currency = default,
        string value = default,
        string currencySystem = default)
    {
        Currency = currency;
        Value = value;
        CurrencySystem = currencySystem;
    }

    [JsonProperty(PropertyName = "currency")]
    public string Currency { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }

    [JsonProperty(PropertyName = "currencySystem")]
    public string CurrencySystem { get; set; }
}
