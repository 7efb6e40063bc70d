using System.Globalization;

namespace Meldcode.Domain;

/// <summary>Cards of a step as they stand in the record: what was seen, suspected, heard and diagnosed apart from each other.</summary>
internal sealed class DossierForms(Protocol protocol, Leeftijdsgroep leeftijd)
{
    // Fields that the protocols use to say what kind of information it is; Data/README.md says so to who writes one.
    private const string KindField = "soort";

    public IEnumerable<DossierEntry> Recorded(OnderdeelRecorded e)
    {
        var onderdeel = Find(e.Onderdeel);
        if (onderdeel is { Kind: OnderdeelKind.Signaallijst })
        {
            yield return Entry(e.Onderdeel, new RecordedSignalen(onderdeel.Title, Ticked(onderdeel, e)) { At = default, By = DossierReader.Nobody, Stap = 0 });
        }

        var fields = Fields(onderdeel, e).ToList();
        foreach (var kind in (InformationKind[])[KindOf(e), InformationKind.Plain, InformationKind.Diagnosis])
        {
            var own = fields.Where(field => field.Id != KindField && KindOf(onderdeel, field.Id, e) == kind).Select(field => field.Field).ToList();
            fields.RemoveAll(field => own.Contains(field.Field));
            if (own.Count > 0)
            {
                yield return Form(e.Onderdeel, kind, own);
            }
        }

        if (e.Velden.Count == 0 && onderdeel is not { Kind: OnderdeelKind.Signaallijst })
        {
            yield return Form(e.Onderdeel, InformationKind.Plain, []);
        }
    }

    public DossierEntry Skipped(GesprekSkipped e)
    {
        var reason = protocol.GesprekExceptions.FirstOrDefault(known => known.Id == e.Reason);
        var skip = new RecordedSkip(TitleOf(e.Onderdeel), reason?.Text ?? e.Reason, e.Explanation) { At = default, By = DossierReader.Nobody, Stap = 0 };
        return Entry(e.Onderdeel, skip) with { Source = reason?.Source ?? Find(e.Onderdeel)?.Source };
    }

    public string TitleOf(string onderdeel) => Find(onderdeel)?.Title ?? onderdeel;

    /// <summary>What belongs to an outcome says its own step; without one it belongs to the last.</summary>
    public int StapOf(string onderdeel) =>
        protocol.Stappen.FirstOrDefault(stap => stap.Onderdelen.Any(part => part.Id == onderdeel))?.Number
        ?? Find(onderdeel)?.StapNumber
        ?? protocol.Stappen.Max(stap => stap.Number);

    private Onderdeel? Find(string id) =>
        protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(protocol.AfterUitkomst).FirstOrDefault(part => part.Id == id);

    private RecordedForm Form(string onderdeel, InformationKind kind, IReadOnlyList<DossierField> fields) =>
        Entry(onderdeel, new RecordedForm(TitleOf(onderdeel), kind, fields) { At = default, By = DossierReader.Nobody, Stap = 0 });

    private T Entry<T>(string onderdeel, T entry) where T : DossierEntry =>
        entry with { Stap = StapOf(onderdeel), Source = Find(onderdeel)?.Source, Subject = onderdeel };

    private List<string> Ticked(Onderdeel onderdeel, OnderdeelRecorded e)
    {
        var list = onderdeel.Lists.TryGetValue(leeftijd.Word(), out var id) ? SignaallijstCatalog.BuiltIn.Find(id) : null;
        return [.. e.Signalen.Select(ticked => list?.Signalen.FirstOrDefault(signaal => signaal.Id == ticked)?.Text ?? ticked)];
    }

    /// <summary>In the order of the card; a field that this build does not know comes last, with its id.</summary>
    private static IEnumerable<(string Id, DossierField Field)> Fields(Onderdeel? onderdeel, OnderdeelRecorded e)
    {
        var known = onderdeel?.Fields ?? [];
        foreach (var veld in known.Where(veld => e.Velden.ContainsKey(veld.Id)))
        {
            var value = e.Velden[veld.Id];
            var day = veld.Kind == VeldKind.Datum && DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var read) ? read : (DateOnly?)null;
            yield return (veld.Id, new DossierField(veld.Label, veld.Choices.FirstOrDefault(choice => choice.Id == value)?.Text ?? value, day));
        }

        foreach (var (id, value) in e.Velden.Where(pair => known.All(veld => veld.Id != pair.Key)))
        {
            yield return (id, new DossierField(id, value));
        }
    }

    /// <summary>What was said of the kind holds for what was seen and from whom, not for the rest of the card.</summary>
    private static InformationKind KindOf(Onderdeel? onderdeel, string field, OnderdeelRecorded e)
    {
        if (Diagnosis.Has(field))
        {
            return InformationKind.Diagnosis;
        }

        var saysSo = onderdeel?.Fields.TakeWhile(veld => veld.Id != KindField).Any(veld => veld.Id == field) == true
            || onderdeel?.Fields.FirstOrDefault(veld => veld.Id == field)?.RequiredWhen?.StartsWith($"{KindField}=", StringComparison.Ordinal) == true;
        return saysSo ? KindOf(e) : InformationKind.Plain;
    }

    private static InformationKind KindOf(OnderdeelRecorded e) => e.Velden.GetValueOrDefault(KindField) switch
    {
        "feit" => InformationKind.Fact,
        "vermoeden" => InformationKind.Hypothesis,
        "van-ander" => InformationKind.FromOther,
        "diagnose" => InformationKind.Diagnosis,
        _ => InformationKind.Plain,
    };
}
