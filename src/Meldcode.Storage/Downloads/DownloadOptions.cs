using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Settings under <c>Downloads</c>: files that people fetch once.</summary>
public sealed class DownloadOptions : IValidatableObject
{
    public const string Section = "Downloads";

    /// <summary>Address under which people's browsers reach this bot, such as <c>https://bot.example.invalid</c>; empty: no downloads.</summary>
    public string PublicBaseUrl { get; set; } = "";

    /// <summary>Minutes after which a link no longer works.</summary>
    [Range(1, 60)]
    public int LinkMinutes { get; set; } = 10;

    /// <summary>Wrong codes after which a link no longer works.</summary>
    [Range(1, 20)]
    public int MaxTries { get; set; } = 5;

    /// <summary>Https, or this machine itself: what is fetched here is the most secret thing there is.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (PublicBaseUrl.Length > 0 && !(Uri.TryCreate(PublicBaseUrl, UriKind.Absolute, out var url) && IsSafe(url)))
        {
            yield return new ValidationResult($"{validationContext.DisplayName}: PublicBaseUrl: geef een adres met https, zoals https://bot.example.nl, zonder iets erachter.");
        }
    }

    private static bool IsSafe(Uri url) =>
        url is { PathAndQuery: "/", Fragment: "", UserInfo: "" } && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}

[OptionsValidator]
internal sealed partial class DownloadOptionsValidator : IValidateOptions<DownloadOptions>;
