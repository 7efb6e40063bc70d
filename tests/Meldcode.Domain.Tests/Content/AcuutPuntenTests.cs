using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lesson = Meldcode.Domain.Tests.Content.AcuutPuntenTeacher.Lesson;

namespace Meldcode.Domain.Tests.Content;

public sealed class AcuutPuntenTests
{
    private const int Threshold = -7;
    private const int Parts = 8;

    /// <summary>A miss is worse than a false alarm, and a remark about a child is nearer to danger than a question about the meldcode.</summary>
    private const double OwnWeight = 4;

    /// <summary>Set to a path to write the table anew, after sentences were added.</summary>
    private const string WriteTo = "MELDCODE_ACUUT_PUNTEN";

    private static readonly AcuutRegels Rules = new(AcuutBestand.ReadEmbedded(), AcuutWoordvelden.ReadEmbedded());

    [Fact]
    public void MayMeanDanger_SentencesNeverTaught_AreMostlyToldApart()
    {
        var lessons = Lessons().ToList();
        var heard = new List<Lesson>();
        for (var part = 0; part < Parts; part++)
        {
            var table = AcuutPuntenTeacher.Teach(lessons.Where((_, at) => at % Parts != part), Threshold);
            heard.AddRange(lessons.Where((lesson, at) => at % Parts == part && Hears(table, lesson)));
        }

        Assert.True(heard.Count(lesson => lesson.IsDanger) >= lessons.Count(lesson => lesson.IsDanger) * 93 / 100);
        Assert.True(heard.Count(lesson => !lesson.IsDanger) <= lessons.Count(lesson => !lesson.IsDanger) * 6 / 100);
    }

    [Fact]
    public void Table_WhenAsked_IsWrittenAnew()
    {
        var table = AcuutPuntenTeacher.Teach(Lessons(), Threshold) with { Uitleg = AcuutPunten.ReadEmbedded().Uitleg };

        Assert.InRange(table.Punten.Count, 1000, 10_000);
        if (Environment.GetEnvironmentVariable(WriteTo) is { Length: > 0 } path)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(table, Readable) + "\n");
        }
    }

    [Fact]
    public void MayMeanDanger_PointsBelowTheThreshold_IsNot()
    {
        var table = new AcuutPunten([], -10, 0, 4, 2, new Dictionary<string, int>(StringComparer.Ordinal) { ["ze"] = 4, ["slaa*"] = 6, ["[veld wapen]"] = 6 });

        Assert.True(table.MayMeanDanger(AcuutPunten.Features(["ze", "slaan", "elkaar"], []), 0));
        Assert.True(table.MayMeanDanger(AcuutPunten.Features(["ze", "pakt", "iets"], ["veld wapen"]), 0));
        Assert.False(table.MayMeanDanger(AcuutPunten.Features(["ze", "slapen", "nog"], []), 0));
    }

    [Fact]
    public void Sum_RulesThatHold_CountUpToTheMost()
    {
        var table = new AcuutPunten([], -10, 0, 4, 2, new Dictionary<string, int>(StringComparer.Ordinal));

        Assert.Equal([-10, -6, -2, -2], new[] { 0, 1, 2, 3 }.Select(rules => table.Sum([], rules)));
    }

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Hears(AcuutPunten table, Lesson lesson) => table.MayMeanDanger(lesson.Features, lesson.Rules);

    private static IEnumerable<Lesson> Lessons() =>
        Own().Concat(Questions()).DistinctBy(own => own.Text, StringComparer.Ordinal).Select(own => Teach(own.IsDanger, OwnWeight, own.Text))
            .Concat(Library().Select(text => Teach(false, 1, text)));

    private static Lesson Teach(bool isDanger, double weight, string text)
    {
        var (features, rules) = Rules.Counted(text);
        return new Lesson(isDanger, weight, features, rules);
    }

    private static IEnumerable<(bool IsDanger, string Text)> Own() =>
        Lines("acuut.txt").Where(line => line[0] is '!' or '-').Select(line => (line[0] == '!', line[2..]))
            .Concat(Lines("acuut-wel.txt").Select(line => (true, line)))
            .Concat(Lines("acuut-niet.txt").Select(line => (false, line)))
            .Concat(SignaallijstCatalog.BuiltIn.All.SelectMany(list => list.Signalen).Select(signaal => (false, signaal.Text)));

    private static IEnumerable<(bool IsDanger, string Text)> Questions() =>
        JsonNode.Parse(File.ReadAllText(Located("vragen.json")))!.AsArray()
            .Select(question => (question!["any"]!.AsArray().Any(id => (string?)id == "ACUUT"), (string)question["q"]!));

    private static IEnumerable<string> Library() =>
        KennisCatalog.BuiltIn.All.Where(item => !item.Acuut).SelectMany(item => item.Questions).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Located(file)).Where(line => line.Length > 2 && line[0] != '#');

    private static string Located(string file) => Path.Combine(AppContext.BaseDirectory, "Content", file);
}
