using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Applications;

public static class ApplicationSets
{
    extension(GotongDb db)
    {
        public DbSet<Application> Applications => db.Set<Application>();
        public DbSet<ApplicationAnswer> ApplicationAnswers => db.Set<ApplicationAnswer>();
        public DbSet<SharedApplication> SharedApplications => db.Set<SharedApplication>();

        public async Task<bool> IsInventoryPublicAsync(CancellationToken cancel) =>
            await db.Set<ApplicationInventory>().AnyAsync(i => i.PublishedAt != null, cancel);

        /// <summary>What follows what, as it stands now.</summary>
        public async Task<SuccessionChain> SuccessionAsync(CancellationToken cancel) =>
            new(
                await db
                    .Applications.Where(a => a.SuccessorId != null)
                    .ToDictionaryAsync(a => a.Id, a => a.SuccessorId!.Value, cancel)
            );
    }
}

public sealed class ApplicationTables
    : IEntityTypeConfiguration<Application>,
        IEntityTypeConfiguration<ApplicationAnswer>,
        IEntityTypeConfiguration<ApplicationInventory>,
        IEntityTypeConfiguration<SharedApplication>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("Application").HasIndex(a => new { a.RegionId, a.Key });
        builder.HasIndex(a => new { a.RegionId, a.ImportKey }).IsUnique();
        builder.HasIndex(a => new { a.RegionId, a.OwnerId });
        builder.Ignore(a => a.HasEndRule);
        builder.HasOne(a => a.Owner).WithMany().HasForeignKey(a => a.OwnerId);
        builder.HasOne(a => a.Successor).WithMany().HasForeignKey(a => a.SuccessorId);
    }

    public void Configure(EntityTypeBuilder<ApplicationAnswer> builder)
    {
        builder
            .ToTable("ApplicationAnswer")
            .HasIndex(a => new
            {
                a.RegionId,
                a.InitiativeId,
                a.Subject,
            })
            .IsUnique();
        builder.HasOne(a => a.Initiative).WithMany().HasForeignKey(a => a.InitiativeId);
        builder.HasOne(a => a.Application).WithMany().HasForeignKey(a => a.ApplicationId);
        builder.HasOne(a => a.Answerer).WithMany().HasForeignKey(a => a.AnsweredBy);
    }

    public void Configure(EntityTypeBuilder<ApplicationInventory> builder) =>
        builder.ToTable("ApplicationInventory").HasIndex(i => i.RegionId).IsUnique();

    public void Configure(EntityTypeBuilder<SharedApplication> builder) =>
        builder.ToTable("SharedApplication").HasIndex(a => a.Key).IsUnique();
}
