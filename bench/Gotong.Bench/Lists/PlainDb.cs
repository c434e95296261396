using Microsoft.EntityFrameworkCore;

namespace Gotong.Bench.Lists;

/// <summary>The same tables as one writes them without a second thought: for the plain page the lists are compared with.</summary>
public sealed class PlainDb(DbContextOptions<PlainDb> options) : DbContext(options)
{
    public DbSet<PlainInitiative> Initiatives => Set<PlainInitiative>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var initiative = modelBuilder.Entity<PlainInitiative>().ToTable("initiative");
        initiative.Property(i => i.PriorityId).HasColumnName("priority_id");
        initiative.Property(i => i.LeadId).HasColumnName("lead_organization_id");
        initiative.HasOne(i => i.Priority).WithMany().HasForeignKey(i => i.PriorityId);
        initiative.HasOne(i => i.Lead).WithMany().HasForeignKey(i => i.LeadId);
        modelBuilder.Entity<PlainPriority>().ToTable("priority");
        modelBuilder.Entity<PlainOrganization>().ToTable("organization");
    }
}

public sealed class PlainInitiative
{
    public Guid Id { get; init; }
    public int Number { get; init; }
    public string Title { get; init; } = "";
    public string State { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? Horizon { get; init; }
    public Guid? PriorityId { get; init; }
    public PlainPriority? Priority { get; init; }
    public Guid? LeadId { get; init; }
    public PlainOrganization? Lead { get; init; }
}

public sealed class PlainPriority
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
}

public sealed class PlainOrganization
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
}
