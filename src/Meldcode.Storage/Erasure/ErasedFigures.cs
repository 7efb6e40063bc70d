using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>A casus that is erased still counts in the figures of its year: as a number, without anything that leads to it.</summary>
internal static class ErasedFigures
{
    public static async Task CountAsync(MeldcodeDbContext db, OpenCasus open, DateOnly today, CancellationToken ct)
    {
        var figure = CasusFigure.Of(open.Events, today.AddDays(1))!;
        var uitkomst = figure.Uitkomst?.Code() ?? "";
        var row = await db.Set<FigureRow>().SingleOrDefaultAsync(
            row => row.TenantId == open.Row.TenantId && row.OrganisatieId == open.Row.OrganisatieId
                && row.Quarter == figure.Quarter && row.Variant == figure.Variant && row.Stap == figure.Stap && row.Uitkomst == uitkomst, ct)
            ?? db.Set<FigureRow>().Add(new FigureRow
            {
                TenantId = open.Row.TenantId,
                OrganisatieId = open.Row.OrganisatieId,
                Quarter = figure.Quarter,
                Variant = figure.Variant,
                Stap = figure.Stap,
                Uitkomst = uitkomst,
                Count = 0,
            }).Entity;
        row.Count++;
    }

    public static FigureCount Of(FigureRow row) => new(
        new CasusFigure(row.Quarter, row.Variant, row.Stap, Enum.GetValues<UitkomstCode>().Cast<UitkomstCode?>().FirstOrDefault(code => code!.Value.Code() == row.Uitkomst)),
        row.Count);
}
