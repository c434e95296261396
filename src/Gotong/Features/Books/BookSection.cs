using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Books;

/// <summary>A narrative part of a book, in Markdown. Tables and pictures are made from the records.</summary>
public sealed class BookSection : RegionalRecord
{
    public required int Book { get; init; }

    /// <summary>Key of the section in the outline edition.</summary>
    public required string Section { get; init; }
    public required string Markdown { get; set; }
}

public static class BookSets
{
    extension(GotongDb db)
    {
        public DbSet<BookSection> BookSections => db.Set<BookSection>();
    }
}

public sealed class BookSectionTable : IEntityTypeConfiguration<BookSection>
{
    public void Configure(EntityTypeBuilder<BookSection> builder) =>
        builder
            .ToTable("BookSection")
            .HasIndex(s => new
            {
                s.RegionId,
                s.Book,
                s.Section,
            })
            .IsUnique();
}
