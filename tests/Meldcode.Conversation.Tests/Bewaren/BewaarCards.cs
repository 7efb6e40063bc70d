using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Bewaren;

/// <summary>Every card about the record, the overview and the figures, in every shape it has.</summary>
internal static class BewaarCards
{
    public static IEnumerable<NamedCard> All() => Cards().Select(pair => new NamedCard(pair.Name, pair.Name, pair.Card));

    public static IReadOnlyList<OverviewRow> Rows(int count, Organisatie? organisatie = null) =>
        [.. Enumerable.Range(0, count).Select(i => Row(i, organisatie ?? Sample.Organisatie))];

    /// <summary>Numbers of an organisation with some hundred casussen, of which some are few.</summary>
    public static IReadOnlyList<Jaarcijfers> Years(int each) => Jaarcijfers.Of(
        from outcome in Enum.GetValues<UitkomstCode>().Select((code, i) => (code, i))
        where outcome.code != UitkomstCode.Advies
        select new FigureCount(new CasusFigure(new DateOnly(2026 - (outcome.i % 2), 4, 1), ProtocolCatalog.BuiltIn.Variants[outcome.i % 2], 3 + (outcome.i % 3), outcome.code), each * (1 + outcome.i)),
        ProtocolCatalog.BuiltIn.Variants,
        new DateOnly(2026, 10, 1));

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards()
    {
        var open = A.Casus().At(4).View();
        var closed = A.Casus("zorgaanbieder").WithAnswers(Antwoord.Nee).Closed();
        var held = A.Casus().At(2);
        held.Do(new PlaceHold { Now = held.Now, By = held.By, Reason = "Er loopt een klacht over hoe wij dit deden, en de inspectie kijkt mee." });
        yield return ("exporteer", ExporteerCard.Build(open, available: true));
        yield return ("exporteer zonder pagina", ExporteerCard.Build(open, available: false));
        yield return ("exporteer gesloten", ExporteerCard.Build(closed.View(), available: true));
        yield return ("link", LinkCard.Build(new Uri("https://bot.example.invalid/ophalen/AbCdEf"), new DownloadTicket("AbCdEf", "048213", CasusBuilder.Begin)));
        yield return ("verwijder", VerwijderCard.Build(closed.View(), null, possible: true));
        yield return ("verwijder verkeerd kenmerk", VerwijderCard.Build(closed.View(), RefusalText.For(new Refusal(RefusalCode.WrongKenmerk)), possible: true));
        yield return ("verwijder kan niet", VerwijderCard.Build(open, RefusalText.For(new Refusal(RefusalCode.CloseFirst)), possible: false));
        yield return ("bewaren", BewaarCard.Build(open, null));
        yield return ("bewaren fout", BewaarCard.Build(open, RefusalText.For(new Refusal(RefusalCode.FieldMissing, "bewaarreden"))));
        yield return ("bewaard", BewaarCard.Build(held.View(), null));
        yield return ("antwoorden van een bewaarde casus", MijnAntwoordenCard.Build(held.View()));
        yield return ("overzicht leeg", OverzichtCard.Build([], OverzichtChoice.All, Sample.Organisatie.Locations, 1));
        yield return ("overzicht niets te laat", OverzichtCard.Build([.. Rows(2).Where(row => !row.IsOverdue)], new OverzichtChoice(OverzichtFilter.Overdue, null), [], 1));
        yield return ("overzicht", OverzichtCard.Build(Rows(13), OverzichtChoice.All, Sample.Organisatie.Locations, 2));
        yield return ("overzicht van twaalf locaties", OverzichtCard.Build(Rows(13, Sample.Large), new OverzichtChoice(OverzichtFilter.All, Sample.Large.Locations[0].Name), Sample.Large.Locations, 2));
        yield return ("overzicht een", OverzichtCard.Build(Rows(1), new OverzichtChoice(OverzichtFilter.WithClosed, null), Sample.Organisatie.Locations, 9));
        yield return ("jaarcijfers", JaarcijfersCard.Build(Years(7), null, asFile: true));
        yield return ("jaarcijfers verborgen", JaarcijfersCard.Build(Years(2), 2025, asFile: true));
        yield return ("jaarcijfers weinig", JaarcijfersCard.Build(Jaarcijfers.Of([new FigureCount(new CasusFigure(new DateOnly(2026, 1, 1), "inos", 4, null), 2)], ["inos"], new DateOnly(2026, 10, 1)), 2026, asFile: false));
        yield return ("jaarcijfers geen", JaarcijfersCard.Build(Jaarcijfers.Of([], ["inos"], new DateOnly(2026, 10, 1)), 1999, asFile: false));
        yield return ("mijn casussen, bijna weg", MijnCasussenCard.Build([(new StoredCasus(Sample.Id, closed.State), closed.Protocol)], CasusBuilder.Today.AddYears(1), Sample.Organisatie with { RetentionYears = 1 }));
    }

    private static OverviewRow Row(int i, Organisatie organisatie)
    {
        var casus = (i % 6) switch
        {
            5 => A.Casus("zorgaanbieder").WithAnswers(Antwoord.Nee).Closed(),
            0 => A.Casus().At(4),
            1 => A.Casus().WithAnswers(Antwoord.Ja, Antwoord.Ja),
            2 => A.Casus().WithAnswers(Antwoord.Ja, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja),
            3 => A.Casus("btk-onderwijs-kinderopvang").WithAnswers(Antwoord.Twijfel),
            _ => A.Casus().WithAnswers(Antwoord.Nee),
        };
        return OverviewRow.Of(new StoredCasus(Sample.Id, casus.State), casus.Protocol, organisatie, CasusBuilder.ReviewOn.AddDays(i % 2 == 0 ? 2 : 0));
    }
}
