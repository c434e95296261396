using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Discussions;

public static class DiscussionSets
{
    extension(GotongDb db)
    {
        public DbSet<Comment> Comments => db.Set<Comment>();
        public DbSet<CommentMention> CommentMentions => db.Set<CommentMention>();
        public DbSet<DiscussionFollow> DiscussionFollows => db.Set<DiscussionFollow>();
    }

    public static IQueryable<Comment> About(this IQueryable<Comment> comments, string kind, string key) =>
        comments.Where(c => c.SubjectKind == kind && c.SubjectKey == key);
}

public sealed class DiscussionTables
    : IEntityTypeConfiguration<Comment>,
        IEntityTypeConfiguration<CommentFile>,
        IEntityTypeConfiguration<EarlierWords>,
        IEntityTypeConfiguration<CommentMention>,
        IEntityTypeConfiguration<DiscussionFollow>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder
            .ToTable("Comment")
            .HasIndex(c => new
            {
                c.RegionId,
                c.SubjectKind,
                c.SubjectKey,
                c.At,
            });
        builder.Property(c => c.SubjectKind).HasMaxLength(DiscussionSubject.LongestKind);
        builder.Property(c => c.SubjectKey).HasMaxLength(DiscussionSubject.LongestKey);
        builder.Property(c => c.Text).HasMaxLength(Comment.Longest);
        builder.Property(c => c.Agreed).HasMaxLength(Comment.LongestAgreed);
        builder.HasOne(c => c.Author).WithMany().HasForeignKey(c => c.AuthorId);
        builder.HasOne<Comment>().WithMany().HasForeignKey(c => c.ThreadId);
    }

    public void Configure(EntityTypeBuilder<CommentFile> builder)
    {
        builder.ToTable("CommentFile").HasIndex(f => new { f.RegionId, f.CommentId });
        builder.Property(f => f.Name).HasMaxLength(200);
        builder.Property(f => f.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<EarlierWords> builder)
    {
        builder.ToTable("EarlierWords").HasIndex(w => new { w.RegionId, w.CommentId });
        builder.Property(w => w.Text).HasMaxLength(Comment.Longest);
        builder.HasOne(w => w.Comment).WithMany(c => c.Earlier).HasForeignKey(w => w.CommentId);
    }

    public void Configure(EntityTypeBuilder<CommentMention> builder)
    {
        builder
            .ToTable("CommentMention")
            .HasIndex(m => new
            {
                m.RegionId,
                m.MemberId,
                m.ReadAt,
            });
        builder.HasOne(m => m.Comment).WithMany(c => c.Mentions).HasForeignKey(m => m.CommentId);
        builder.HasOne(m => m.Member).WithMany().HasForeignKey(m => m.MemberId);
    }

    public void Configure(EntityTypeBuilder<DiscussionFollow> builder)
    {
        builder
            .ToTable("DiscussionFollow")
            .HasKey(f => new
            {
                f.RegionId,
                f.MemberId,
                f.SubjectKind,
                f.SubjectKey,
            });
        builder.Property(f => f.SubjectKind).HasMaxLength(DiscussionSubject.LongestKind);
        builder.Property(f => f.SubjectKey).HasMaxLength(DiscussionSubject.LongestKey);
    }
}
