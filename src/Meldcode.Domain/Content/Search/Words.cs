using System.Globalization;
using System.Text;

namespace Meldcode.Domain;

/// <summary>Cuts text into plain words: lower case, no accents, letters and digits only.</summary>
internal static class Words
{
    private static readonly HashSet<string> Stopwords = new(
        ("aan al alle als altijd ben bij daar dan dat de der deze die dit doch doe door dus een eens en er even ge geen gewoon graag had "
        + "heb hebben heeft hem het hier hij hoe hun iets ik in is ja je jij jou jouw jullie kan kun kunnen maar me meer men met mij mijn "
        + "mn m moet moeten mag mogen na naar niet nog nou nu of om omdat ons ook op over s t te tegen toch toen tot u uit uw van veel "
        + "voor want waren was wat we wel wij wil worden wordt z ze zei zelf zich zij zijn zo zonder zou n k hoi hallo "
        + "eigenlijk gaat gaan ga heel erg echt ie r wie waar wanneer waarom welk welke als dan vd").Split(' '),
        StringComparer.Ordinal);

    /// <summary>All words, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var sign in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                word.Append(sign);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && word.Length > 0 && sign is not '\'' and not '’')
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>Whether a word says something about the subject: the commonest ones do not.</summary>
    public static bool IsTelling(string word) => !Stopwords.Contains(word);
}
