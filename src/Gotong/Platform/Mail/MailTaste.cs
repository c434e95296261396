using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Platform.Mail;

/// <summary>
/// What a person chose; no row: <see cref="MailRhythm.Daily"/>, in both languages. Kept by address, as mail is.
/// </summary>
public sealed class MailTaste
{
    public required string Address { get; init; }
    public required MailRhythm Rhythm { get; set; }
    public MailLanguage Language { get; set; }

    public static string KeyOf(string address) => address.Trim().ToUpperInvariant();

    public static async Task<MailTaste> OfAsync(GotongDb db, string address, CancellationToken cancel)
    {
        var key = KeyOf(address);
        return await db.MailTastes.AsNoTracking().SingleOrDefaultAsync(t => t.Address == key, cancel)
            ?? new() { Address = key, Rhythm = MailRhythm.Daily };
    }

    /// <summary>Of a new account: in the language of the page on which it was made. Adds; the caller saves.</summary>
    public static async Task BeginAsync(GotongDb db, string address, MailLanguage language, CancellationToken cancel)
    {
        var key = KeyOf(address);
        if (!await db.MailTastes.AnyAsync(t => t.Address == key, cancel))
            db.Add(
                new MailTaste
                {
                    Address = key,
                    Rhythm = MailRhythm.Daily,
                    Language = language,
                }
            );
    }
}

/// <summary>An address got its mail of this day. Saved with that mail, so that of several nodes one writes it.</summary>
public sealed class MailDay
{
    public required string Address { get; init; }
    public required DateOnly Day { get; init; }
}

public static class MailTasteSets
{
    extension(GotongDb db)
    {
        public DbSet<MailTaste> MailTastes => db.Set<MailTaste>();
        public DbSet<MailDay> MailDays => db.Set<MailDay>();
    }
}

public sealed class MailTasteTables : IEntityTypeConfiguration<MailTaste>, IEntityTypeConfiguration<MailDay>
{
    public void Configure(EntityTypeBuilder<MailTaste> builder)
    {
        builder.ToTable("MailTaste").HasKey(t => t.Address);
        builder.Property(t => t.Address).HasMaxLength(256);
        builder.Property(t => t.Language).HasDefaultValue(MailLanguage.Both);
    }

    public void Configure(EntityTypeBuilder<MailDay> builder)
    {
        builder.ToTable("MailDay").HasKey(d => new { d.Address, d.Day });
        builder.Property(d => d.Address).HasMaxLength(256);
    }
}
