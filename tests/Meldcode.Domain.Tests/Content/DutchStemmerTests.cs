using System.Runtime.InteropServices;
using System.Text;

namespace Meldcode.Domain.Tests.Content;

public sealed class DutchStemmerTests
{
    /// <summary>Debian's build of Snowball's own Dutch stemmer is the reference.</summary>
    [Fact]
    public void Stem_EveryWordOfTheLibrary_EqualsLibstemmer()
    {
        var words = KennisCatalog.BuiltIn.All
            .SelectMany(item => item.Text.Concat(item.Questions).Append(item.Heading))
            .SelectMany(Words.Of)
            .Concat(Invented())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        using var reference = new Libstemmer();

        var wrong = words.Where(word => DutchStemmer.Stem(word) != reference.Stem(word))
            .Select(word => $"{word}: {DutchStemmer.Stem(word)} instead of {reference.Stem(word)}")
            .ToList();

        Assert.True(words.Count > 2000);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));
    }

    /// <summary>Stems with every ending, so that each rule is met with and without its condition.</summary>
    private static IEnumerable<string> Invented() =>
        from stem in new[] { "a", "be", "kind", "mogelijk", "bezig", "tak", "stad", "wit", "gem", "loop", "maan", "brood", "vuur", "aap", "eig", "beken", "opvoed", "y", "bijl", "gooi", "oceaan", "idee", "c", "vaderlijk", "dagelijk" }
        from ending in new[] { "", "e", "en", "ene", "s", "se", "heid", "heden", "enheid", "igheid", "end", "ing", "igend", "eigend", "ig", "eig", "lijk", "lijke", "lijkheid", "baar", "bare", "bar", "baarheid", "ingen", "kken", "dden", "tten", "kke" }
        select stem + ending;

    private sealed class Libstemmer : IDisposable
    {
        private readonly IntPtr _handle = New("dutch", "UTF_8");

        public string Stem(string word)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            var stem = Stem(_handle, bytes, bytes.Length);
            return Marshal.PtrToStringUTF8(stem, Length(_handle));
        }

        public void Dispose() => Delete(_handle);

        [DllImport("libstemmer.so.0d", EntryPoint = "sb_stemmer_new", CharSet = CharSet.Ansi)]
        private static extern IntPtr New(string algorithm, string encoding);

        [DllImport("libstemmer.so.0d", EntryPoint = "sb_stemmer_stem")]
        private static extern IntPtr Stem(IntPtr stemmer, byte[] word, int size);

        [DllImport("libstemmer.so.0d", EntryPoint = "sb_stemmer_length")]
        private static extern int Length(IntPtr stemmer);

        [DllImport("libstemmer.so.0d", EntryPoint = "sb_stemmer_delete")]
        private static extern void Delete(IntPtr stemmer);
    }
}
