using System.Globalization;
using System.Text.Encodings.Web;
using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Pages;

/// <summary>The parts of a page that come from the settings. Everything from there is encoded.</summary>
internal static class PageWords
{
    public static string Organisaties(IReadOnlyList<OrganisatieOptions> organisaties, string language) =>
        string.Concat(organisaties.Where(organisatie => organisatie.Privacycontact is not null).Select(organisatie => Card(organisatie, organisatie.Privacycontact!, language == "en")));

    /// <summary>One sentence when all keep as long, otherwise one for each organisation, or location where those differ.</summary>
    public static string Bewaartermijn(IReadOnlyList<OrganisatieOptions> organisaties, string language)
    {
        var english = language == "en";
        var terms = organisaties.SelectMany(Terms).ToList();
        return terms.Select(term => term.Years).Distinct().ToList() is [var years]
            ? Years(years, english)
            : string.Join("<br>", terms.Select(term => $"{Encoded(term.Of)}: {Years(term.Years, english)}"));
    }

    private static IEnumerable<(string Of, int Years)> Terms(OrganisatieOptions organisatie)
    {
        var byLocation = organisatie.Locaties.Select(locatie => (Of: $"{organisatie.Naam}, {locatie.Naam}", Years: organisatie.RetentionYears(locatie))).ToList();
        return byLocation.Select(term => term.Years).Distinct().Count() > 1
            ? byLocation
            : [(organisatie.Naam, byLocation is [var first, ..] ? first.Years : organisatie.BewaartermijnJaren)];
    }

    private static string Years(int years, bool english) => english
        ? string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")} after it is closed; then it is erased, unless somebody gives a reason to keep it longer")
        : string.Create(CultureInfo.InvariantCulture, $"{years} jaar nadat hij is gesloten. Dan wordt hij gewist, tenzij iemand een reden geeft om hem langer te bewaren");

    private static string Card(OrganisatieOptions organisatie, PrivacycontactOptions contact, bool english) => $"""
        <div class="card">
        <p><strong>{Encoded(organisatie.Naam)}</strong></p>
        <p>{Encoded(contact.Functie)}</p>
        {Line("mailto:", contact.Email, contact.Email)}{Line("tel:", Digits(contact.Telefoon), contact.Telefoon)}{Line("mailto:", contact.FunctionarisGegevensbescherming, contact.FunctionarisGegevensbescherming, english ? "Data protection officer: " : "Functionaris gegevensbescherming: ")}{Line("", contact.Verklaring, english ? "Our own privacy statement" : "Eigen privacyverklaring")}</div>

        """.ReplaceLineEndings("\n");

    private static string Line(string scheme, string address, string shown, string before = "") => address.Length == 0
        ? ""
        : $"<p>{before}<a href=\"{scheme}{Encoded(address)}\" rel=\"noreferrer\">{Encoded(shown)}</a></p>\n";

    private static string Digits(string number) => string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
