using System.Globalization;
using System.Text;

namespace Meldcode.Domain;

/// <summary>
/// Recognises words that may mean danger now. Errs on the side of showing the emergency card: it costs a tap to go back,
/// and nothing is stored. A question about what a word means is left alone, or nobody could look anything up.
/// </summary>
public static partial class AcuutWoorden
{
    /// <summary>True when the text may mean that somebody is in danger at this moment.</summary>
    public static bool MayMeanDanger(string? text)
    {
        var plain = Idiom().Replace(Plain(text), " ");
        if (plain.Length == 0)
        {
            return false;
        }

        var asksForMeaning = Meaning().IsMatch(plain);
        var isPast = Past().IsMatch(plain) && !RightNow().IsMatch(plain);
        return Number().IsMatch(plain)
            || (Alarm().IsMatch(plain) && !asksForMeaning)
            || (!isPast && (HappensNow(plain, (text ?? "").Contains('!')) || (MortalDanger().IsMatch(plain) && !asksForMeaning)));
    }

    private static bool HappensNow(string plain, bool cries) =>
        Going().IsMatch(plain)
        || (PresentViolence().IsMatch(plain) && !Habit().IsMatch(plain))
        || (Violence().IsMatch(plain) && (RightNow().IsMatch(plain) || Help().IsMatch(plain) || cries))
        || (Violence().IsMatch(plain) && Here().IsMatch(plain) && !Habit().IsMatch(plain))
        || (PastViolence().IsMatch(plain) && RightNow().IsMatch(plain))
        || (Weapon().IsMatch(plain) && Wields().IsMatch(plain));

    /// <summary>Lower case, without accents, words with one space between them and nothing else.</summary>
    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var sign in (text ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(sign))
            {
                plain.Append(sign);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
