using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness;

/// <summary>Who may be named as the one who sees to something, and by when: read from a form in one way.</summary>
public static class ReadinessPeople
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public static async Task<IReadOnlyList<Option>> OptionsAsync(GotongDb db, CancellationToken cancel)
    {
        var members = await Members(db).AsNoTracking().Include(m => m.Account).ToListAsync(cancel);
        return
        [
            .. members
                .OrderBy(m => m.Account.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(m => new Option(m.Id.ToString(), $"{m.Account.Name}, {RoleWords.Of(m.Role)}")),
        ];
    }

    public static async Task<Guid?> OwnerAsync(GotongDb db, string text, FormErrors errors, CancellationToken cancel)
    {
        if (text.Length == 0)
            return null;
        if (Guid.TryParse(text, out var id) && await Members(db).AnyAsync(m => m.Id == id, cancel))
            return id;
        errors.Add(
            "owner",
            T("Penanggung jawab: pilih seorang anggota daerah ini.", "Who sees to it: choose a member of this region.")
        );
        return null;
    }

    public static DateOnly? Day(string field, string text, string name, FormErrors errors, DateOnly? latest = null)
    {
        if (text.Length == 0)
            return null;
        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= First
            && day <= (latest ?? Last)
        )
            return day;
        errors.Add(
            field,
            latest is { } today
                ? T(
                    $"{name}: pilih tanggal yang sudah lewat, paling lambat {Dates.Day(today)}.",
                    $"{name}: choose a day that has been, at the latest {Dates.Day(today)}."
                )
                : T(
                    $"{name}: pilih sebuah tanggal antara 2000 dan 2100, atau kosongkan.",
                    $"{name}: choose a day between 2000 and 2100, or leave it empty."
                )
        );
        return null;
    }

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A name of the enum as a form carries it; numbers are no names.</summary>
    public static T? Choice<T>(string field, string text, string name, FormErrors errors)
        where T : struct, Enum
    {
        if (Enum.IsDefined(typeof(T), text) && Enum.TryParse<T>(text, out var value))
            return value;
        errors.Add(field, Words.T($"{name}: pilih salah satu.", $"{name}: choose one."));
        return null;
    }

    private static IQueryable<Membership> Members(GotongDb db) =>
        db.Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest);
}
