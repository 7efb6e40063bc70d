using System.Collections.Immutable;

namespace Meldcode.Domain.Tests;

/// <summary>Who may do what: every combination of roles, relation to the casus, state and conflict, for every variant.</summary>
public sealed class ToegangTests
{
    private const string Owner = "11111111-1111-1111-1111-111111111111";

    private const string Asker = "aaaaaaaa-0000-0000-0000-000000000001";

    private static readonly Actor Actor = new("t", "o", Asker);

    [Fact]
    public void Rechten_EveryCombination_AreWhatThePageForJuristsSays()
    {
        foreach (var hoedanigheid in Enum.GetValues<Hoedanigheid>())
        {
            foreach (var staat in Enum.GetValues<CasusStaat>())
            {
                Assert.Equal(AccessPage.Rows[(hoedanigheid, staat)].Order(), ToegangTabel.Rechten(hoedanigheid, staat).Order());
            }
        }
    }

    [Fact]
    public void Page_HasNoOtherRows() =>
        Assert.Equal(Enum.GetValues<Hoedanigheid>().Length * Enum.GetValues<CasusStaat>().Length, AccessPage.Rows.Count);

    /// <summary>64 sets of roles × 3 relations × 3 conflicts × 5 states of a casus × 5 variants.</summary>
    [Fact]
    public void Of_EveryCombination_FollowsTheRule()
    {
        var count = 0;
        foreach (var (variant, situation, facts) in Situations())
        {
            foreach (var roles in RoleSets())
            {
                foreach (var asked in Relations(facts))
                {
                    var organisatie = Organisaties.With(roles, Asker);
                    var expected = Expected(variant, situation, roles, asked);

                    var toegang = Toegang.Of(Actor, organisatie, asked.Facts);

                    Assert.True(
                        expected.SetEquals(toegang.As),
                        $"{variant} {situation} [{string.Join(' ', roles)}] {asked.Name}: {string.Join(' ', toegang.As)} and not {string.Join(' ', expected)}");
                    Assert.True(toegang.Rechten.SetEquals(expected.SelectMany(as_ => AccessPage.Rows[(as_, asked.Facts.Staat)])));
                    count++;
                }
            }
        }

        Assert.Equal(5 * 5 * 64 * 9, count);
    }

    [Theory]
    [InlineData("other", "o")]
    [InlineData("t", "other")]
    public void Of_AnotherOrganisation_IsNothing(string tenant, string organisatie)
    {
        var facts = new AccessFacts { Owner = Asker };

        Assert.Same(Toegang.None, Toegang.Of(new Actor(tenant, organisatie, Asker), Organisaties.With([], Asker), facts));
    }

    [Fact]
    public void Of_APersonWrittenInCapitalsInTheSettings_IsThatPerson()
    {
        var facts = AccessFacts.Of(A.Casus().OwnedBy(Owner).At(stap: 4).State);

        Assert.True(Toegang.Of(Actor, Organisaties.With([Rol.Aandachtsfunctionaris], Asker.ToUpperInvariant()), facts).May(Recht.Lezen));
        Assert.False(Toegang.Of(Actor, Organisaties.With([Rol.Aandachtsfunctionaris], Asker), facts with { InConflict = [Asker.ToUpperInvariant()] }).May(Recht.Lezen));
    }

    [Fact]
    public void Of_NobodyOfTheRoleMayKnow_TheNextInLineComesInItsPlace()
    {
        var organisatie = Organisaties.With([Rol.Organisatiecontact], Asker);
        var af = AccessFacts.Of(A.Casus().OwnedBy(Owner).At(stap: 4).State);
        var collega = AccessFacts.Of(A.Casus().OwnedBy(Owner).WithPoort(Poort.Collega).State);
        string[] all = [Organisaties.OtherAf, Organisaties.OtherDirecteur];

        Assert.Equal([Hoedanigheid.Aandachtsfunctionaris], Toegang.Of(Actor, organisatie, af with { InConflict = [.. all] }).As);
        Assert.Equal([Hoedanigheid.Directeur], Toegang.Of(Actor, organisatie, collega with { InConflict = [.. all] }).As);
        Assert.Empty(Toegang.Of(Actor, organisatie, af with { InConflict = [Organisaties.OtherAf] }).As);
    }

    [Fact]
    public void MustNotKnow_OfACasus_AreThoseNamedAndWhoeverItMayBe()
    {
        var organisatie = Organisaties.With([Rol.Organisatiecontact], Asker);
        var named = A.Casus().OwnedBy(Owner).Do(new RecordConflict { Now = CasusBuilder.Begin, By = Owner, Persons = [Organisaties.OtherAf] });

        Assert.Equal([Organisaties.OtherAf], Toegang.MustNotKnow(organisatie, named.State));
        var unknown = named.Do(new RecordConflict { Now = CasusBuilder.Begin, By = Owner, Unknown = true }).State;
        Assert.Equal([Organisaties.OtherAf, Organisaties.OtherDirecteur], Toegang.MustNotKnow(organisatie, unknown));
    }

    [Fact]
    public void Needed_EveryEvent_IsKnown()
    {
        var free = typeof(CasusEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CasusEvent)))
            .Where(type => ToegangTabel.Needed((CasusEvent)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)) is null)
            .Select(type => type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["AanbodAccepted", "AanbodRefused", "PersonalDataKept", "StandReached", "StapReached", "UitkomstReached"], free);
    }

    private static IEnumerable<ImmutableSortedSet<Rol>> RoleSets() =>
        Enumerable.Range(0, 64).Select(bits => Enum.GetValues<Rol>().Where((_, index) => (bits & (1 << index)) != 0).ToImmutableSortedSet());

    private static IEnumerable<(string Variant, string Situation, AccessFacts Facts)> Situations() =>
        from variant in ProtocolCatalog.BuiltIn.Variants
        from situation in new (string Name, Func<CasusBuilder, CasusBuilder> Walk)[]
        {
            ("new", casus => casus),
            ("step 4", casus => casus.At(stap: 4)),
            ("report advised", casus => casus.WithAnswers(Reporting(casus.Protocol))),
            ("colleague", casus => casus.WithPoort(Poort.Collega)),
            ("closed after step 4", casus => Close(casus.At(stap: 4))),
        }
        select (variant, situation.Name, AccessFacts.Of(situation.Walk(A.Casus(variant).OwnedBy(Owner)).State));

    private static CasusBuilder Close(CasusBuilder casus)
    {
        while (casus.State.Uitkomst is null)
        {
            casus.WithAnswers(Antwoord.Nee);
        }

        return casus.Closed();
    }

    /// <summary>The shortest answers after which reporting is advised.</summary>
    private static IEnumerable<Antwoord> Reporting(Protocol protocol) => Shortest(protocol, protocol.Start, [])!;

    private static IReadOnlyList<Antwoord>? Shortest(Protocol protocol, string knoop, IReadOnlyList<Antwoord> given)
    {
        var taken = Antwoorden.All.Select(antwoord => (antwoord, tak: protocol.Knoop(knoop).Branch(antwoord))).Where(way => !way.tak.Advies && way.tak.Reconsider is null).ToList();
        var ends = taken.Where(way => (way.tak.Stand ?? way.tak.Uitkomst) is { } code && code.IsMelden()).ToList();
        return ends.Count > 0
            ? [.. given, ends[0].antwoord]
            : taken.Where(way => way.tak.Next is not null).Select(way => Shortest(protocol, way.tak.Next!, [.. given, way.antwoord])).FirstOrDefault(found => found is not null);
    }

    private sealed record Asked(string Name, AccessFacts Facts, bool IsOwner, bool Reads, bool Named, bool Unknown);

    private static IEnumerable<Asked> Relations(AccessFacts facts) =>
        from relation in new[] { "none", "eigenaar", "meelezer" }
        from conflict in new[] { "no conflict", "in conflict", "unknown" }
        select new Asked(
            $"{relation}, {conflict}",
            facts with
            {
                Owner = relation == "eigenaar" ? Asker : Owner,
                Meelezers = relation == "meelezer" ? [Asker] : [],
                InConflict = conflict == "in conflict" ? [Asker] : [],
                ConflictUnknown = conflict == "unknown",
            },
            relation == "eigenaar",
            relation == "meelezer",
            conflict == "in conflict",
            conflict == "unknown");

    /// <summary>The rule once more, in the words of the page and not in those of the program.</summary>
    private static HashSet<Hoedanigheid> Expected(string variant, string situation, ImmutableSortedSet<Rol> roles, Asked asked)
    {
        var hasFunction = roles.Any(rol => rol is not (Rol.Medewerker or Rol.Organisatiecontact));
        if (asked.Named || (asked.Unknown && hasFunction && !asked.IsOwner))
        {
            return [];
        }

        var held = new HashSet<Hoedanigheid>();
        _ = asked.IsOwner && held.Add(Hoedanigheid.Eigenaar);
        _ = asked.Reads && held.Add(Hoedanigheid.Meelezer);

        // Where it is not known who, everybody with a function is out, but for the eigenaar, who may have one.
        var ownRole = asked.Unknown && !asked.IsOwner ? [] : roles;
        var inPlace = asked.Unknown && roles.Contains(Rol.Organisatiecontact);
        var toldAf = situation is "step 4" or "report advised" or "closed after step 4";
        var afAbsent = inPlace && !(asked.IsOwner && (roles.Contains(Rol.Aandachtsfunctionaris) || roles.Contains(Rol.Directeur)));
        var standsInForAf = asked is { Unknown: true, IsOwner: true } && roles.Contains(Rol.Directeur) && !roles.Contains(Rol.Aandachtsfunctionaris);
        _ = toldAf && (ownRole.Contains(Rol.Aandachtsfunctionaris) || afAbsent || standsInForAf) && held.Add(Hoedanigheid.Aandachtsfunctionaris);
        var directeur = ownRole.Contains(Rol.Directeur) || (inPlace && !(asked.IsOwner && roles.Contains(Rol.Directeur)));
        _ = situation == "colleague" && directeur && held.Add(Hoedanigheid.Directeur);
        _ = situation == "report advised" && variant == "inos" && directeur && held.Add(Hoedanigheid.Melder);
        return held;
    }
}
