using Gotong.Features.Codes;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Priorities;

/// <summary>
/// The official code of a program, confirmed by a person. Beside the plan, not in it: an enacted plan gets its codes
/// too, and an import of the plan does not touch them. The code written in the plan stays as it was written.
/// </summary>
public sealed class CodeLink : RegionalRecord
{
    public required Guid PriorityId { get; init; }
    public Priority Priority { get; init; } = null!;

    /// <summary>The set it was confirmed in.</summary>
    public required string SetKey { get; set; }

    /// <summary>As the agency writes it: 2.16.01 where the set says X.XX.01.</summary>
    public required string Code { get; set; }

    /// <summary>What the code is called in its set.</summary>
    public required string Name { get; set; }
    public required DateTimeOffset LinkedAt { get; set; }

    public void MoveTo(OfficialCode code, DateTimeOffset at)
    {
        SetKey = code.SetKey;
        Code = CodeRule.Filled(code.Code, Code[..4]);
        Name = code.Name;
        LinkedAt = at;
    }
}

public static class CodeLinkSets
{
    extension(GotongDb db)
    {
        public DbSet<CodeLink> CodeLinks => db.Set<CodeLink>();
    }
}

public sealed class CodeLinkTable : IEntityTypeConfiguration<CodeLink>
{
    public void Configure(EntityTypeBuilder<CodeLink> builder)
    {
        builder.ToTable("CodeLink").HasIndex(l => new { l.RegionId, l.PriorityId }).IsUnique();
        builder.HasOne(l => l.Priority).WithMany().HasForeignKey(l => l.PriorityId).OnDelete(DeleteBehavior.Cascade);
    }
}
