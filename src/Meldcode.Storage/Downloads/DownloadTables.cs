using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

internal static class DownloadTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<DownloadRow>(download =>
        {
            download.ToTable("download").HasKey(row => row.TokenHash);
            download.HasIndex(row => row.CasusId);
            download.Ignore(row => row.Actor);
        });
        model.Entity<FigureRow>().ToTable("figure")
            .HasKey(row => new { row.TenantId, row.OrganisatieId, row.Quarter, row.Variant, row.Stap, row.Uitkomst });
    }
}
