using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Gate;

public static class GateSets
{
    extension(GotongDb db)
    {
        public DbSet<RuleSet> RuleSets => db.Set<RuleSet>();
        public DbSet<GateOverride> GateOverrides => db.Set<GateOverride>();
    }
}

public sealed class GateTables
    : IEntityTypeConfiguration<RuleSet>,
        IEntityTypeConfiguration<RuleChange>,
        IEntityTypeConfiguration<GateOverride>
{
    public void Configure(EntityTypeBuilder<RuleSet> builder)
    {
        builder.ToTable("RuleSet").Ignore(s => s.IsDraft);
        builder.HasIndex(s => new { s.RegionId, s.Number }).IsUnique();
        builder.HasOne(s => s.MadeBy).WithMany().HasForeignKey(s => s.MadeById);
        builder.HasMany(s => s.Changes).WithOne(c => c.RuleSet).HasForeignKey(c => c.RuleSetId);
    }

    public void Configure(EntityTypeBuilder<RuleChange> builder)
    {
        builder.ToTable("RuleChange").HasIndex(c => new { c.RegionId, c.RuleSetId });
        builder.Property(c => c.RuleId).HasMaxLength(60);
        builder.Property(c => c.Reason).HasMaxLength(RuleSet.LongestReason);
    }

    public void Configure(EntityTypeBuilder<GateOverride> builder)
    {
        builder.ToTable("GateOverride").Ignore(o => o.RuleIds);
        builder.HasIndex(o => new { o.RegionId, o.InitiativeId });
        builder.HasOne(o => o.Initiative).WithMany().HasForeignKey(o => o.InitiativeId);
    }
}
