using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentResponse
{
    public PaymentResponse()
    {
    }

    public PaymentResponse(
        string methodName = default,
        object details = default,
        PaymentAddress shippingAddress = default,
        string shippingOption = default,
        string payerEmail = default,
        string payerPhone = default)
    {
        MethodName = methodName;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
        PayerEmail = payerEmail;
        PayerPhone = payerPhone;
    }

    [JsonProperty(PropertyName = "methodName")]
    public string MethodName { get; set; }

    [JsonProperty(PropertyName = "details")]
    public object Details { get; set; }

    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    [JsonProperty(PropertyName = "shippingOption")]
    public string ShippingOption { get; set; }

    [JsonProperty(PropertyName = "payerEmail")]
    public string PayerEmail { get; set; }

    [JsonProperty(PropertyName = "payerPhone")]
    public string PayerPhone { get; set; }
}
