using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>What decides who may do what with one casus. Holds ids and roles, nothing of what the casus says.</summary>
public sealed record AccessFacts
{
    /// <summary>Object id of the one whose casus it is.</summary>
    public required string Owner { get; init; }

    public bool Closed { get; init; }

    /// <summary>Object ids of colleagues with whom it is shared.</summary>
    public ImmutableArray<string> Meelezers { get; init; } = [];

    /// <summary>As what people may come to it because of their role: whom it was brought to.</summary>
    public ImmutableArray<Hoedanigheid> Roles { get; init; } = [];

    /// <summary>Object ids of people who must not know of it: the suspect, or somebody too close to it.</summary>
    public ImmutableArray<string> InConflict { get; init; } = [];

    /// <summary>The suspect may be somebody with a function, and it is not known who.</summary>
    public bool ConflictUnknown { get; init; }

    public CasusStaat Staat => Closed ? CasusStaat.Gesloten : Roles.IsEmpty ? CasusStaat.Eigen : CasusStaat.Bekend;

    public static AccessFacts Of(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return new AccessFacts
        {
            Owner = casus.Owner,
            Closed = casus.Closed,
            Meelezers = [.. casus.Meelezers.Select(reader => reader.PersonId)],
            Roles = [.. RolesOf(casus)],
            InConflict = [.. casus.InConflict],
            ConflictUnknown = casus.ConflictUnknown,
        };
    }

    private static IEnumerable<Hoedanigheid> RolesOf(Casus casus)
    {
        if (casus.Told.Exists(told => told.To == Ontvanger.Aandachtsfunctionaris))
        {
            yield return Hoedanigheid.Aandachtsfunctionaris;
        }

        if (casus.Told.Exists(told => told.To == Ontvanger.Directeur))
        {
            yield return Hoedanigheid.Directeur;
        }

        if (casus.Told.Exists(told => told.Kind == AanleidingKind.MeldingAdvised) && Rollen.DirecteurReports(casus.Protocol.Id))
        {
            yield return Hoedanigheid.Melder;
        }
    }
}
