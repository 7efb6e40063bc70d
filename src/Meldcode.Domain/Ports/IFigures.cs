namespace Meldcode.Domain;

/// <summary>The figures of an organisation, as they may be shown.</summary>
public interface IFigures
{
    /// <returns>Newest year first; null for somebody who may not see them.</returns>
    Task<IReadOnlyList<Jaarcijfers>?> ReadAsync(Actor actor, CancellationToken ct);

    /// <summary>Who keeps an eye on how the organisation works with the meldcode, or keeps its settings.</summary>
    static bool MaySee(Organisatie organisatie, string personId) =>
        Rollen.Of(organisatie, personId).Overlaps([Rol.Aandachtsfunctionaris, Rol.Directeur, Rol.Beheerder]);
}
