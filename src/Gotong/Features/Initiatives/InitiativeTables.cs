using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Initiatives;

public static class InitiativeSets
{
    extension(GotongDb db)
    {
        public DbSet<Initiative> Initiatives => db.Set<Initiative>();

        /// <summary>One initiative with all its parts: what the gate, the questions and the record page need.</summary>
        /// <remarks>Part by part: split queries would repeat the whole first query in each of them.</remarks>
        public async Task<Initiative?> FindInitiativeAsync(int number, CancellationToken cancel = default)
        {
            var initiative = await db
                .Initiatives.Include(i => i.Priority)
                .Include(i => i.LeadOrganization)
                .Include(i => i.Owner!.Account)
                .Include(i => i.Deputy!.Account)
                .Include(i => i.Digital!.Unit)
                .SingleOrDefaultAsync(i => i.Number == number, cancel);
            if (initiative is null)
                return null;
            var id = initiative.Id;
            await db.Set<Effect>().Include(e => e.Indicator).Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<InitiativeDimension>().Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<InitiativePlace>().Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<InitiativePartner>()
                .Include(p => p.Organization)
                .Where(p => p.InitiativeId == id)
                .LoadAsync(cancel);
            await db.Set<CostLine>().Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<RunningCost>().Include(p => p.Payer).Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<Need>().Where(p => p.InitiativeId == id).LoadAsync(cancel);
            await db.Set<Transition>().Where(p => p.InitiativeId == id).LoadAsync(cancel);
            return initiative;
        }

        /// <summary>All that is still going on, whole, for reading: what the gate needs to judge a whole region.</summary>
        public Task<List<Initiative>> AllInitiativesAsync(CancellationToken cancel = default) =>
            db
                .Initiatives.AsNoTrackingWithIdentityResolution()
                .Where(i => i.State != InitiativeState.Dropped)
                .Include(i => i.Priority)
                .Include(i => i.LeadOrganization)
                .Include(i => i.Owner)
                .Include(i => i.Deputy)
                .Include(i => i.Digital!.Unit)
                .Include(i => i.Effects)
                    .ThenInclude(e => e.Indicator)
                .Include(i => i.Dimensions)
                .Include(i => i.Places)
                .Include(i => i.Partners)
                    .ThenInclude(p => p.Organization)
                .Include(i => i.Costs)
                .Include(i => i.RunningCosts)
                    .ThenInclude(c => c.Payer)
                .Include(i => i.Needs)
                .OrderBy(i => i.Number)
                .AsSplitQuery()
                .ToListAsync(cancel);
    }
}

public sealed class InitiativeTables
    : IEntityTypeConfiguration<Initiative>,
        IEntityTypeConfiguration<Effect>,
        IEntityTypeConfiguration<InitiativeDimension>,
        IEntityTypeConfiguration<InitiativePlace>,
        IEntityTypeConfiguration<InitiativePartner>,
        IEntityTypeConfiguration<CostLine>,
        IEntityTypeConfiguration<DigitalPlan>,
        IEntityTypeConfiguration<RunningCost>,
        IEntityTypeConfiguration<Need>,
        IEntityTypeConfiguration<Transition>
{
    public void Configure(EntityTypeBuilder<Initiative> builder)
    {
        builder.ToTable("Initiative").HasIndex(i => new { i.RegionId, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.RegionId, i.ImportKey }).IsUnique();
        builder.HasIndex(i => new { i.RegionId, i.PriorityId });
        builder.HasIndex(i => new { i.RegionId, i.State });
        builder
            .Ignore(i => i.IsPublic)
            .Ignore(i => i.IsOpen)
            .Ignore(i => i.CanPublish)
            .Ignore(i => i.HasOwnTitle)
            .Ignore(i => i.Shown)
            .Ignore(i => i.IsDigital)
            .Ignore(i => i.Watches)
            .Ignore(i => i.ThreeYearCost)
            .Ignore(i => i.RestsOnReason)
            .Ignore(i => i.Carriers);
        builder.HasOne(i => i.Priority).WithMany().HasForeignKey(i => i.PriorityId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(i => i.Owner).WithMany().HasForeignKey(i => i.OwnerId);
        builder.HasOne(i => i.Deputy).WithMany().HasForeignKey(i => i.DeputyId);
        builder.HasOne(i => i.LeadOrganization).WithMany().HasForeignKey(i => i.LeadOrganizationId);
        builder.HasMany(i => i.Effects).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Dimensions).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Places).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Partners).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Costs).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasOne(i => i.Digital).WithOne(p => p.Initiative).HasForeignKey<DigitalPlan>(p => p.InitiativeId);
        builder.HasMany(i => i.RunningCosts).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Needs).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
        builder.HasMany(i => i.Transitions).WithOne(p => p.Initiative).HasForeignKey(p => p.InitiativeId);
    }

    public void Configure(EntityTypeBuilder<Effect> builder)
    {
        Part(builder, "Effect");
        builder.Ignore(e => e.Name).Ignore(e => e.Sentence).Ignore(e => e.MovesRight);
        builder.HasOne(e => e.Indicator).WithMany().HasForeignKey(e => e.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InitiativeDimension> builder) => Part(builder, "InitiativeDimension");

    public void Configure(EntityTypeBuilder<InitiativePlace> builder) => Part(builder, "InitiativePlace");

    public void Configure(EntityTypeBuilder<InitiativePartner> builder)
    {
        Part(builder, "InitiativePartner");
        builder.HasOne(p => p.Organization).WithMany().HasForeignKey(p => p.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<CostLine> builder) =>
        builder.HasIndex(m => new { m.RegionId, m.InitiativeId });

    public void Configure(EntityTypeBuilder<DigitalPlan> builder)
    {
        Part(builder, "DigitalPlan");
        builder.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId);
    }

    public void Configure(EntityTypeBuilder<RunningCost> builder)
    {
        Part(builder, "RunningCost");
        builder.HasOne(c => c.Payer).WithMany().HasForeignKey(c => c.PayerId);
    }

    public void Configure(EntityTypeBuilder<Need> builder) => Part(builder, "Need");

    public void Configure(EntityTypeBuilder<Transition> builder) => Part(builder, "Transition");

    private static void Part<T>(EntityTypeBuilder<T> builder, string table)
        where T : InitiativePart => builder.ToTable(table).HasIndex(p => new { p.RegionId, p.InitiativeId });
}
