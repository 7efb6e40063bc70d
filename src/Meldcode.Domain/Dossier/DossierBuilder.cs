namespace Meldcode.Domain;

/// <summary>Makes the record from a journal. Pure: the same journal, protocol and moment always give the same record.</summary>
public static class DossierBuilder
{
    /// <param name="events">The whole journal, oldest first.</param>
    /// <param name="protocol">The version that the casus follows.</param>
    /// <param name="printedAt">UTC.</param>
    /// <exception cref="InvalidDataException">The journal is empty or does not begin with its beginning.</exception>
    public static CasusDossier Build(IReadOnlyList<CasusEvent> events, Protocol protocol, Organisatie organisatie, DateTimeOffset printedAt)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(organisatie);
        var casus = Casus.Replay(events) ?? throw new InvalidDataException("there is no casus without events");
        var started = (CasusStarted)events[0];
        var reader = new DossierReader(protocol, casus.Leeftijd, by => DossierAuthors.Of(organisatie, started.By, by));
        var rounds = Rounds(events, reader);
        return new CasusDossier
        {
            Kenmerk = casus.Kenmerk,
            Protocol = protocol,
            Followed = casus.Protocol,
            Leeftijd = casus.Leeftijd,
            Poorten = [.. protocol.Poorten.Where(poort => casus.Poorten.Contains(poort.Id, StringComparer.Ordinal))],
            StartedAt = casus.StartedAt,
            PrintedAt = printedAt,
            Closed = casus.Closed,
            Version = casus.Version,
            Rounds = rounds,
            Sources = Sources(rounds),
        };
    }

    private static List<DossierRound> Rounds(IReadOnlyList<CasusEvent> events, DossierReader reader)
    {
        var rounds = new List<DossierRound>();
        var page = new DossierPage(events[0].At);
        var number = 1;
        var casus = (Casus?)null;
        foreach (var happened in events)
        {
            if (happened is CasusRestarted)
            {
                rounds.Add(page.Round(number++));
                page = new DossierPage(happened.At);
            }

            if (happened is OnderdeelRecorded { Onderdeel: var id } && casus?.Saved(id) is not null && !casus.IsRecorded(id))
            {
                page.KeepApart(id);
            }

            page.Add(happened, reader.Read(happened, page.LastStap));
            casus = CasusProjection.Apply(casus, happened);
        }

        rounds.Add(page.Round(number));
        return rounds;
    }

    private static List<Bronverwijzing> Sources(IEnumerable<DossierRound> rounds) =>
        [.. rounds.SelectMany(round => round.Entries).Select(entry => entry.Source).OfType<Bronverwijzing>().Distinct()];
}
