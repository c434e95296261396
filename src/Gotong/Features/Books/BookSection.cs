using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Books;

/// <summary>
/// A narrative part of a book, in Markdown, with who writes it and how far it is. Tables and pictures are made from the
/// records.
/// </summary>
public sealed class BookSection : RegionalRecord
{
    public required int Book { get; init; }

    /// <summary>Key of the section in the outline edition.</summary>
    public required string Section { get; init; }
    public string Markdown { get; private set; } = "";

    /// <summary>The member who writes it; the coordinator and the planner may always.</summary>
    public Guid? OwnerId { get; private set; }
    public Membership? Owner { get; private set; }
    public SectionState State { get; private set; }

    /// <summary>Other words than those that were read: to be read again.</summary>
    public void Write(string markdown)
    {
        Markdown = markdown;
        State = markdown.Length == 0 ? SectionState.Unwritten : SectionState.Written;
    }

    public void Assign(Guid? ownerId) => OwnerId = ownerId;

    /// <summary>False when it has no words that could be read.</summary>
    public bool Become(SectionState state)
    {
        if ((state == SectionState.Unwritten) != (Markdown.Length == 0))
            return false;
        State = state;
        return true;
    }
}

public enum SectionState
{
    Unwritten,
    Written,

    /// <summary>Read by somebody of the team.</summary>
    Reviewed,

    /// <summary>May be printed.</summary>
    Ready,
}

/// <summary>What a member remarks on a section, until somebody has dealt with it.</summary>
public sealed class BookComment : RegionalRecord
{
    public const int Longest = 2000;

    public required int Book { get; init; }
    public required string Section { get; init; }
    public required Guid AuthorId { get; init; }
    public Membership Author { get; init; } = null!;
    public required string Text { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? ClosedAt { get; private set; }

    public void Close(DateTimeOffset at) => ClosedAt ??= at;
}

public static class BookSets
{
    extension(GotongDb db)
    {
        public DbSet<BookSection> BookSections => db.Set<BookSection>();
        public DbSet<BookComment> BookComments => db.Set<BookComment>();
    }
}

public sealed class BookTables : IEntityTypeConfiguration<BookSection>, IEntityTypeConfiguration<BookComment>
{
    public void Configure(EntityTypeBuilder<BookSection> builder)
    {
        builder
            .ToTable("BookSection")
            .HasIndex(s => new
            {
                s.RegionId,
                s.Book,
                s.Section,
            })
            .IsUnique();
        builder.HasOne(s => s.Owner).WithMany().HasForeignKey(s => s.OwnerId);
        // What was written before there were states is written.
        builder.Property(s => s.State).HasDefaultValue(SectionState.Written).HasSentinel((SectionState)(-1));
    }

    public void Configure(EntityTypeBuilder<BookComment> builder)
    {
        builder
            .ToTable("BookComment")
            .HasIndex(c => new
            {
                c.RegionId,
                c.Book,
                c.Section,
            });
        builder.Property(c => c.Text).HasMaxLength(BookComment.Longest);
        builder.HasOne(c => c.Author).WithMany().HasForeignKey(c => c.AuthorId);
    }
}
