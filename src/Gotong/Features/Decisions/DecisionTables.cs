using Gotong.Features.Discussions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Decisions;

public static class DecisionSets
{
    extension(GotongDb db)
    {
        public DbSet<Decision> Decisions => db.Set<Decision>();
        public DbSet<DecisionBallot> DecisionBallots => db.Set<DecisionBallot>();
    }

    /// <summary>With its rule and its voters: enough to say who may do what.</summary>
    public static IQueryable<Decision> Seated(this IQueryable<Decision> decisions) =>
        decisions
            .Include(d => d.Opener.Account)
            .Include(d => d.Options)
            .Include(d => d.Lift)
            .Include(d => d.Voters)
                .ThenInclude(v => v.Member.Account)
            .Include(d => d.Proxies)
            .AsSplitQuery();

    /// <summary>With all that its pages tell, besides secret ballots.</summary>
    public static IQueryable<Decision> Whole(this IQueryable<Decision> decisions) =>
        decisions
            .Seated()
            .Include(d => d.Initiative)
            .Include(d => d.Rounds)
            .Include(d => d.Votes)
                .ThenInclude(v => v.Holder!.Account);
}

public sealed class DecisionTables
    : IEntityTypeConfiguration<Decision>,
        IEntityTypeConfiguration<GateLift>,
        IEntityTypeConfiguration<DecisionOption>,
        IEntityTypeConfiguration<DecisionRound>,
        IEntityTypeConfiguration<DecisionVoter>,
        IEntityTypeConfiguration<DecisionVote>,
        IEntityTypeConfiguration<Proxy>,
        IEntityTypeConfiguration<DecisionBallot>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decision").HasIndex(d => new { d.RegionId, d.Number }).IsUnique();
        builder.HasIndex(d => new
        {
            d.RegionId,
            d.State,
            d.ClosesAt,
        });
        builder.HasIndex(d => new { d.RegionId, d.InitiativeId });
        builder.HasIndex(d => new { d.RegionId, d.ThreadId });
        builder.Property(d => d.Question).HasMaxLength(Decision.LongestQuestion);
        builder.Property(d => d.Background).HasMaxLength(Decision.LongestText);
        builder.Property(d => d.WithdrawnReason).HasMaxLength(Decision.LongestReason);
        builder.Property(d => d.BallotRoot).HasMaxLength(64);
        builder.HasOne(d => d.Opener).WithMany().HasForeignKey(d => d.OpenerId);
        builder.HasOne<Comment>().WithMany().HasForeignKey(d => d.ThreadId);
        builder.HasOne(d => d.Initiative).WithMany().HasForeignKey(d => d.InitiativeId);
        builder.HasOne(d => d.Lift).WithOne(p => p.Decision).HasForeignKey<GateLift>(p => p.DecisionId);
        builder.HasMany(d => d.Options).WithOne(p => p.Decision).HasForeignKey(p => p.DecisionId);
        builder.HasMany(d => d.Rounds).WithOne(p => p.Decision).HasForeignKey(p => p.DecisionId);
        builder.HasMany(d => d.Voters).WithOne(p => p.Decision).HasForeignKey(p => p.DecisionId);
        builder.HasMany(d => d.Votes).WithOne(p => p.Decision).HasForeignKey(p => p.DecisionId);
        builder.HasMany(d => d.Proxies).WithOne(p => p.Decision).HasForeignKey(p => p.DecisionId);
    }

    public void Configure(EntityTypeBuilder<GateLift> builder) =>
        builder.ToTable("GateLift").Ignore(l => l.RuleIds).HasIndex(l => new { l.RegionId, l.DecisionId });

    public void Configure(EntityTypeBuilder<DecisionOption> builder)
    {
        builder.ToTable("DecisionOption").HasIndex(o => new { o.RegionId, o.DecisionId });
        builder.Property(o => o.Text).HasMaxLength(Decision.LongestOption);
        builder.Property(o => o.Cost).HasMaxLength(Decision.LongestOption);
    }

    public void Configure(EntityTypeBuilder<DecisionRound> builder)
    {
        builder
            .ToTable("DecisionRound")
            .HasIndex(r => new
            {
                r.RegionId,
                r.DecisionId,
                r.Number,
            })
            .IsUnique();
        builder.Property(r => r.Question).HasMaxLength(Decision.LongestQuestion);
        builder.Property(r => r.Background).HasMaxLength(Decision.LongestText);
    }

    public void Configure(EntityTypeBuilder<DecisionVoter> builder)
    {
        builder
            .ToTable("DecisionVoter")
            .HasIndex(v => new
            {
                v.RegionId,
                v.DecisionId,
                v.MemberId,
            })
            .IsUnique();
        builder.HasIndex(v => new { v.RegionId, v.MemberId });
        builder.HasOne(v => v.Member).WithMany().HasForeignKey(v => v.MemberId);
    }

    public void Configure(EntityTypeBuilder<DecisionVote> builder)
    {
        builder.ToTable("DecisionVote").Ignore(v => v.Cast);
        builder
            .HasIndex(v => new
            {
                v.RegionId,
                v.DecisionId,
                v.Round,
                v.VoterId,
            })
            .IsUnique();
        builder.Property(v => v.Reason).HasMaxLength(Decision.LongestReason);
        builder.HasOne(v => v.Voter).WithMany().HasForeignKey(v => v.VoterId);
        builder.HasOne(v => v.Holder).WithMany().HasForeignKey(v => v.HolderId);
    }

    public void Configure(EntityTypeBuilder<Proxy> builder)
    {
        builder
            .ToTable("Proxy")
            .HasIndex(p => new
            {
                p.RegionId,
                p.DecisionId,
                p.GiverId,
            })
            .IsUnique();
        builder.HasOne<DecisionVoter>().WithMany().HasForeignKey(p => p.GiverId);
        builder.HasOne<DecisionVoter>().WithMany().HasForeignKey(p => p.HolderId);
    }

    public void Configure(EntityTypeBuilder<DecisionBallot> builder)
    {
        builder.ToTable("DecisionBallot").Ignore(b => b.Cast).HasKey(b => b.Id);
        builder.HasIndex(b => new
        {
            b.RegionId,
            b.DecisionId,
            b.Round,
        });
        builder.Property(b => b.Reason).HasMaxLength(Decision.LongestReason);
    }
}
