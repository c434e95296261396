using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Portfolio;

public static class ScenarioSets
{
    extension(GotongDb db)
    {
        public DbSet<Scenario> Scenarios => db.Set<Scenario>();
    }

    /// <summary>With all but its results, which are long.</summary>
    public static IQueryable<Scenario> Whole(this IQueryable<Scenario> scenarios) =>
        scenarios
            .Include(s => s.Maker.Account)
            .Include(s => s.Decision)
            .Include(s => s.Limits)
            .Include(s => s.Rules)
            .Include(s => s.Weights)
                .ThenInclude(w => w.Priority)
            .Include(s => s.Pins)
                .ThenInclude(p => p.Initiative)
            .Include(s => s.Pins)
                .ThenInclude(p => p.Member.Account)
            .AsSplitQuery();
}

public sealed class ScenarioTables
    : IEntityTypeConfiguration<Scenario>,
        IEntityTypeConfiguration<ScenarioLimit>,
        IEntityTypeConfiguration<ScenarioRule>,
        IEntityTypeConfiguration<ScenarioWeight>,
        IEntityTypeConfiguration<ScenarioPin>,
        IEntityTypeConfiguration<ScenarioResult>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("Scenario").Ignore(s => s.IsAdopted).Ignore(s => s.Years);
        builder.HasIndex(s => new { s.RegionId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.RegionId, s.DecisionId });
        builder.Property(s => s.Name).HasMaxLength(Scenario.LongestName);
        builder.Property(s => s.Reason).HasMaxLength(Scenario.LongestReason);
        builder.Property(s => s.WithdrawnReason).HasMaxLength(Scenario.LongestReason);
        builder.HasOne(s => s.Maker).WithMany().HasForeignKey(s => s.MakerId);
        builder.HasOne(s => s.Decision).WithMany().HasForeignKey(s => s.DecisionId);
        builder.HasMany(s => s.Limits).WithOne(p => p.Scenario).HasForeignKey(p => p.ScenarioId);
        builder.HasMany(s => s.Rules).WithOne(p => p.Scenario).HasForeignKey(p => p.ScenarioId);
        builder.HasMany(s => s.Weights).WithOne(p => p.Scenario).HasForeignKey(p => p.ScenarioId);
        builder.HasMany(s => s.Pins).WithOne(p => p.Scenario).HasForeignKey(p => p.ScenarioId);
        builder.HasMany(s => s.Results).WithOne(p => p.Scenario).HasForeignKey(p => p.ScenarioId);
    }

    public void Configure(EntityTypeBuilder<ScenarioLimit> builder)
    {
        Part(builder, "ScenarioLimit");
        builder.Property(l => l.Source).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<ScenarioRule> builder)
    {
        Part(builder, "ScenarioRule");
        builder.Property(r => r.Group).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ScenarioWeight> builder)
    {
        Part(builder, "ScenarioWeight");
        builder.HasOne(w => w.Priority).WithMany().HasForeignKey(w => w.PriorityId);
    }

    public void Configure(EntityTypeBuilder<ScenarioPin> builder)
    {
        Part(builder, "ScenarioPin");
        builder.Property(p => p.Reason).HasMaxLength(ScenarioPin.LongestReason);
        builder.HasOne(p => p.Initiative).WithMany().HasForeignKey(p => p.InitiativeId);
        builder.HasOne(p => p.Member).WithMany().HasForeignKey(p => p.MemberId);
    }

    public void Configure(EntityTypeBuilder<ScenarioResult> builder)
    {
        Part(builder, "ScenarioResult");
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Solver).HasMaxLength(100);
    }

    private static void Part<T>(EntityTypeBuilder<T> builder, string table)
        where T : ScenarioPart => builder.ToTable(table).HasIndex(p => new { p.RegionId, p.ScenarioId });
}
