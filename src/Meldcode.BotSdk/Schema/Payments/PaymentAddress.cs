using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class PaymentAddress
{
    public PaymentAddress()
    {
    }

    public PaymentAddress(
        string country = default,
        IList<string> addressLine = default,
        string region = default,
        string city = default,
        string dependentLocality = default,
        string postalCode = default,
        string sortingCode = default,
        string languageCode = default,
        string organization = default,
        string recipient = default,
        string phone = default)
    {
        Country = country;
        AddressLine = addressLine;
        Region = region;
        City = city;
        DependentLocality = dependentLocality;
        PostalCode = postalCode;
        SortingCode = sortingCode;
        LanguageCode = languageCode;
        Organization = organization;
        Recipient = recipient;
        Phone = phone;
    }

    [JsonProperty(PropertyName = "country")]
    public string Country { get; set; }

    [JsonProperty(PropertyName = "addressLine")]
    public IList<string> AddressLine { get; set; }

    [JsonProperty(PropertyName = "region")]
    public string Region { get; set; }

    [JsonProperty(PropertyName = "city")]
    public string City { get; set; }

    [JsonProperty(PropertyName = "dependentLocality")]
    public string DependentLocality { get; set; }

    [JsonProperty(PropertyName = "postalCode")]
    public string PostalCode { get; set; }

    [JsonProperty(PropertyName = "sortingCode")]
    public string SortingCode { get; set; }

    [JsonProperty(PropertyName = "languageCode")]
    public string LanguageCode { get; set; }

    [JsonProperty(PropertyName = "organization")]
    public string Organization { get; set; }

    [JsonProperty(PropertyName = "recipient")]
    public string Recipient { get; set; }

    [JsonProperty(PropertyName = "phone")]
    public string Phone { get; set; }
}
