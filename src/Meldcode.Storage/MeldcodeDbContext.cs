using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The tables. The scripts in <c>Schema</c> make them; a test holds the two together.</summary>
internal sealed class MeldcodeDbContext(DbContextOptions<MeldcodeDbContext> options) : DbContext(options)
{
    public DbSet<CasusRow> Casussen => Set<CasusRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<DeliveryClaimRow> DeliveryClaims => Set<DeliveryClaimRow>();

    public DbSet<BotStateRow> BotState => Set<BotStateRow>();

    public DbSet<SchemaScriptRow> SchemaScripts => Set<SchemaScriptRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<CasusId>().HaveConversion<CasusIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        if (Database.IsNpgsql())
        {
            Ordinal(configurationBuilder);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Cases(modelBuilder);
        modelBuilder.Entity<AuditRow>(audit =>
        {
            audit.ToTable("audit").HasKey(row => row.Id);
            audit.HasIndex(row => row.CasusId);
        });
        modelBuilder.Entity<DeliveryRow>(delivery =>
        {
            delivery.ToTable("delivery").HasKey(row => row.DeliveryId);
            delivery.HasIndex(row => row.At);
        });
        modelBuilder.Entity<DeliveryClaimRow>(claim =>
        {
            claim.ToTable("delivery_claim").HasKey(row => row.DeliveryId);
            claim.HasIndex(row => row.At);
        });
        modelBuilder.Entity<BotStateRow>(state =>
        {
            state.ToTable("bot_state").HasKey(row => row.Key);
            state.Property(row => row.Etag).IsConcurrencyToken();
        });
        modelBuilder.Entity<SchemaScriptRow>().ToTable("schema_script").HasKey(row => row.Name);
        SnakeCase.Apply(modelBuilder.Model);
    }

    /// <summary>Text compares and sorts by its bytes, as in SQLite and in C#, whatever language the server was set up for.</summary>
    private static void Ordinal(ModelConfigurationBuilder types)
    {
        types.Properties<string>().UseCollation(PostgresEngine.Collation);
        types.Properties<CasusId>().UseCollation(PostgresEngine.Collation);
        types.Properties<Enum>().UseCollation(PostgresEngine.Collation);
    }

    private static void Cases(ModelBuilder model)
    {
        model.Entity<CasusRow>(casus =>
        {
            casus.ToTable("casus").HasKey(row => row.CasusId);
            casus.HasIndex(row => new { row.TenantId, row.OrganisatieId, row.Kenmerk }).IsUnique();
            casus.HasIndex(row => new { row.TenantId, row.OrganisatieId, row.OwnerId, row.ChangedAt });
        });
        model.Entity<JournalRow>(journal =>
        {
            journal.ToTable("journal").HasKey(row => new { row.CasusId, row.Version });
            journal.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("outbox").HasKey(row => row.Id);
            outbox.HasIndex(row => new { row.CasusId, row.Key }).IsUnique();
            outbox.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
