using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How Microsoft Pay was asked for a payment.</summary>
public partial class MicrosoftPayMethodData
{
    public const string MethodName = "https://pay.microsoft.com/microsoftpay";
    private const string TestModeValue = "TEST";

    public MicrosoftPayMethodData()
    {
    }

    public MicrosoftPayMethodData(
        string merchantId = default,
        IList<string> supportedNetworks = default,
        IList<string> supportedTypes = default)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    public MicrosoftPayMethodData(string merchantId, IList<string> supportedNetworks, IList<string> supportedTypes, bool testMode)
        : this(merchantId, supportedNetworks, supportedTypes)
    {
        Mode = testMode ? TestModeValue : null;
    }

    [JsonProperty(PropertyName = "mode")]
    public string Mode { get; set; }

    [JsonProperty(PropertyName = "merchantId")]
    public string MerchantId { get; set; }

    [JsonProperty(PropertyName = "supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    [JsonProperty(PropertyName = "supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    public PaymentMethodData ToPaymentMethodData() => new(new List<string> { MethodName }, this);
}
