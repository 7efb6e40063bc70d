namespace Meldcode.Domain;

/// <summary>What must hold for a route to be walkable: every target exists, every branch says one thing, nobody gets stuck.</summary>
internal static class ProtocolCheck
{
    public static IEnumerable<string> Faults(Protocol protocol) =>
        Doubles("stap", protocol.Stappen.Select(stap => $"{stap.Number}"))
            .Concat(Doubles("vraag", protocol.Vragen.Select(vraag => vraag.Id)))
            .Concat(Doubles("knoop", protocol.Knopen.Select(knoop => knoop.Id)))
            .Concat(Doubles("uitkomst", protocol.Uitkomsten.Select(uitkomst => uitkomst.Code.Code())))
            .Concat(Doubles("onderdeel", Onderdelen(protocol).Select(onderdeel => onderdeel.Id)))
            .Concat(Starts(protocol))
            .Concat(protocol.Vragen
                .Where(vraag => protocol.Stappen.All(stap => stap.Number != vraag.StapNumber))
                .Select(vraag => $"vraag {vraag.Id}: stap {vraag.StapNumber} bestaat niet"))
            .Concat(protocol.Poorten.SelectMany(poort => Undescribed(protocol, poort.Uitkomst).Select(fault => $"poort {poort.Id}: {fault}")))
            .Concat(protocol.Knopen.SelectMany(knoop => KnoopFaults(protocol, knoop)))
            .Concat(Onderdelen(protocol).SelectMany(FieldFaults))
            .Concat(Onderdelen(protocol).SelectMany(ListFaults))
            .Concat(RouteCheck.Faults(protocol));

    private static IEnumerable<Onderdeel> Onderdelen(Protocol protocol) =>
        protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(protocol.AfterUitkomst);

    private static IEnumerable<string> Doubles(string what, IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{what} {group.Key} staat er twee keer in");

    private static IEnumerable<string> Starts(Protocol protocol) =>
        new[] { protocol.Start, protocol.StartAfterDisclosure, protocol.FollowUp }
            .Where(id => id is not null && !HasKnoop(protocol, id))
            .Select(id => $"beginknoop {id} bestaat niet");

    private static bool HasKnoop(Protocol protocol, string? id) => protocol.Knopen.Any(knoop => knoop.Id == id);

    private static IEnumerable<string> KnoopFaults(Protocol protocol, Knoop knoop)
    {
        if (protocol.Vragen.All(vraag => vraag.Id != knoop.VraagId))
        {
            yield return $"knoop {knoop.Id}: vraag {knoop.VraagId} bestaat niet";
        }

        foreach (var antwoord in Antwoorden.All)
        {
            foreach (var fault in TakFaults(protocol, knoop.Branch(antwoord)))
            {
                yield return $"knoop {knoop.Id}, {antwoord.Word()}: {fault}";
            }
        }
    }

    private static IEnumerable<string> TakFaults(Protocol protocol, Tak tak)
    {
        var ends = new[] { tak.Next is not null, tak.Uitkomst is not null, tak.Advies, tak.Reconsider is not null };
        if (ends.Count(set => set) != 1)
        {
            yield return "precies één van naar, uitkomst, advies en herzien hoort er te staan";
        }

        foreach (var target in new[] { tak.Next, tak.Reconsider }.Where(id => id is not null && !HasKnoop(protocol, id)))
        {
            yield return $"knoop {target} bestaat niet";
        }

        foreach (var fault in Undescribed(protocol, tak.Uitkomst).Concat(Undescribed(protocol, tak.Stand)))
        {
            yield return fault;
        }

        if (tak.Uitkomst == UitkomstCode.Hulp && !tak.NeedsHulpplan)
        {
            yield return "hulp zonder hulpplan heeft geen datum om opnieuw te kijken";
        }

        if (tak.WaitsForReview && !(tak.NeedsHulpplan && tak.Next is not null))
        {
            yield return "wachtOpTermijn vraagt om een hulpplan en een volgende knoop";
        }
    }

    private static IEnumerable<string> Undescribed(Protocol protocol, UitkomstCode? code) =>
        code is { } known && protocol.Uitkomsten.All(uitkomst => uitkomst.Code != known)
            ? [$"uitkomst {known.Code()} is niet beschreven"]
            : [];

    private static IEnumerable<string> ListFaults(Onderdeel onderdeel) =>
        onderdeel.Lists
            .Where(pair => Leeftijdsgroepen.Read(pair.Key) is null || SignaallijstCatalog.BuiltIn.Find(pair.Value) is null)
            .Select(pair => $"onderdeel {onderdeel.Id}: signaallijst {pair.Value} voor {pair.Key} bestaat niet");

    private static IEnumerable<string> FieldFaults(Onderdeel onderdeel) =>
        Doubles($"veld in {onderdeel.Id}", onderdeel.Fields.Select(veld => veld.Id))
            .Concat(onderdeel.Fields
                .Where(veld => (veld.Kind == VeldKind.Keuze) != (veld.Choices.Count > 0))
                .Select(veld => $"veld {veld.Id} in {onderdeel.Id}: keuzes horen bij een keuzeveld en alleen daar"))
            .Concat(onderdeel.Fields
                .Where(veld => veld.RequiredWhen is { } rule && !KnowsRule(onderdeel, rule))
                .Select(veld => $"veld {veld.Id} in {onderdeel.Id}: {veld.RequiredWhen} verwijst nergens naar"));

    private static bool KnowsRule(Onderdeel onderdeel, string rule)
    {
        var parts = rule.Split('=', 2);
        return onderdeel.Fields.Any(veld => veld.Id == parts[0]
            && (parts.Length == 1 ? veld.Kind is VeldKind.Regel or VeldKind.Tekst : veld.Choices.Any(keuze => keuze.Id == parts[1])));
    }
}
