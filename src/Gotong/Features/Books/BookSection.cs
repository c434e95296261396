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

public static class BookSets
{
    extension(GotongDb db)
    {
        public DbSet<BookSection> BookSections => db.Set<BookSection>();
    }
}

public sealed class BookTables : IEntityTypeConfiguration<BookSection>
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
}
