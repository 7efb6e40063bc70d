using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>Answers questions from the library: one on the command line, or a file with one a line.</summary>
internal sealed class SearchVerb(KennisSearch search) : IVerb
{
    private const int Most = 3;

    public string Name => "search";

    public string Usage => "search \"<vraag>\"|--file <bestand> [--json]";

    public string Summary => "Wat de bot op een vraag zou antwoorden, de beste eerst";

    public IReadOnlyCollection<string> Options => ["--file", "--json"];

    public bool TakesText => true;

    public string Answer(VerbArguments arguments)
    {
        var results = Questions(arguments).Select(Result).ToList();
        return arguments.Json
            ? VerbJson.Array(results)
            : string.Concat(results.Select(Readable));
    }

    private static IEnumerable<string> Questions(VerbArguments arguments) => (arguments.Text, arguments.File) switch
    {
        ({ } question, null) => [question],
        (null, { } file) => Lines(file),
        _ => throw new UsageException("Geef één vraag tussen aanhalingstekens, of --file met een bestand."),
    };

    private static IEnumerable<string> Lines(string file)
    {
        try
        {
            return File.ReadLines(file).Where(line => line.Trim().Length > 0).ToList();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Dit bestand kan ik niet lezen: {file}");
        }
    }

    private ResultLine Result(string question) => new(
        question,
        AcuutWoorden.MayMeanDanger(question),
        [.. search.Find(question, null, Most).Select(answer => new AnswerLine(answer.Item.Id, answer.Item.Facts, Math.Round(answer.Score, 3)))]);

    private static string Readable(ResultLine result) =>
        $"{result.Q}\n{(result.Acuut ? "  ! kan acuut gevaar zijn\n" : "")}"
        + (result.Answers.Count == 0 ? "  (geen antwoord)\n" : string.Concat(result.Answers.Select(answer => $"  {answer.Score:0.0}  {answer.Id}\n")));

    private sealed record ResultLine(
        string Q, [property: System.Text.Json.Serialization.JsonPropertyName("acute")] bool Acuut, IReadOnlyList<AnswerLine> Answers);

    private sealed record AnswerLine(string Id, IReadOnlyList<string> Ids, double Score);
}
