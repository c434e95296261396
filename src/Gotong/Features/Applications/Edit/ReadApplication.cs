using System.Globalization;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Edit;

/// <summary>Reads the form of an application into the record, or says field by field what cannot be.</summary>
internal sealed class ReadApplication(ApplicationForm form, IReadOnlyList<Organization> owners, DateOnly today)
{
    /// <summary>A trillion rupiah a year for one application: more than any region has.</summary>
    internal const long MostCost = 1_000_000_000_000;
    private const int MostUsers = 300_000_000;
    private const int FirstYear = 1980;
    private const int MostMonths = 60;
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    public FormErrors Errors { get; } = new();

    /// <summary>Writes all of it, also what was refused as empty: the record is saved only without errors.</summary>
    public void WriteTo(Application a)
    {
        FormText.Require(Errors, "name", form.Name, T("Nama aplikasi", "Name"), Application.LongestName);
        if (form.Name.Length > 0 && Organization.KeyOf(form.Name).Length == 0)
            Errors.Add("name", T("Nama perlu huruf atau angka.", "A name needs letters or digits."));
        a.Name = form.Name;
        a.Function = Text("function", form.Function, T("Fungsi", "What it does"), Application.LongestText);
        a.Users = Text("users", form.Users, T("Pengguna", "Users"), Application.LongestShort);
        a.Data = Text("data", form.Data, T("Data", "Data"), Application.LongestText);
        a.Integrations = Text(
            "integrations",
            form.Integrations,
            T("Integrasi", "Integrations"),
            Application.LongestText
        );
        a.Domain = Text("domain", form.Domain, T("Domain", "Domain"), Application.LongestShort);
        a.SourceHolder = Text(
            "sourceHolder",
            form.SourceHolder,
            T("Pemegang kode sumber", "Source code"),
            Application.LongestShort
        );
        a.Owner = owners.FirstOrDefault(o => o.Id.ToString() == form.Owner);
        a.OwnerId = a.Owner?.Id;
        if (form.Owner.Length > 0 && a.Owner is null)
            Errors.Add("owner", T("Pilih pemilik dari daftar.", "Choose an owner from the list."));
        a.Media = form
            .Media.Select(m => ApplicationForm.Each.FirstOrDefault(e => e.ToString() == m))
            .Aggregate(ApplicationMedia.None, (all, m) => all | m);
        a.Kind = Enum.TryParse<ApplicationKind>(form.Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
        a.Link = Link();
        ReadStatus(a);
        ReadFigures(a);
    }

    private void ReadStatus(Application a)
    {
        if (a.Status == ApplicationStatus.Retired)
            return;
        if (form.Status is not (nameof(ApplicationStatus.Active) or nameof(ApplicationStatus.Unused)))
            Errors.Add("status", T("Pilih: dipakai atau tidak.", "Choose: used or not."));
        else
            a.Work(form.Status == nameof(ApplicationStatus.Active));
    }

    private void ReadFigures(Application a)
    {
        a.Year = Whole("year", form.Year, T("Tahun dibuat", "Year made"), FirstYear, today.Year + 1);
        a.ActiveUsers = Whole("activeUsers", form.ActiveUsers, T("Pengguna aktif", "Active users"), 0, MostUsers);
        a.EndBelowUsers = Whole("endBelow", form.EndBelow, T("Batas pengguna", "Limit of users"), 1, MostUsers);
        a.EndAfterMonths = Whole("endMonths", form.EndMonths, T("Lamanya", "For how long"), 1, MostMonths);
        if (a.EndBelowUsers is null != a.EndAfterMonths is null && !Errors.Any)
            Errors.Add(
                a.EndBelowUsers is null ? "endBelow" : "endMonths",
                T(
                    "Aturan akhir hidup perlu keduanya: batas pengguna dan lamanya.",
                    "An end-of-life rule needs both: a limit of users and a time."
                )
            );
        a.CountedOn = Day("countedOn", form.CountedOn, T("Tanggal hitung", "Day of the count"), today);
        if (a.ActiveUsers is null && a.CountedOn is not null)
            Errors.Add(
                "activeUsers",
                T("Tulis juga jumlah yang dihitung hari itu.", "Write the number counted on that day as well.")
            );
        a.ContractEnd = Day("contractEnd", form.ContractEnd, T("Kontrak berakhir", "Contract end"), LastDay);
        a.CostPerYear = Cost();
    }

    private long? Cost()
    {
        if (form.Cost.Length == 0)
            return null;
        if (Typed.Rupiah(form.Cost) is not { } cost)
            Errors.Add(
                "cost",
                T(
                    $"Biaya: “{form.Cost}” tidak terbaca dengan pasti. Tulis rupiah penuh seperti 12.500.000, atau 12,5 juta; tidak di bawah nol.",
                    $"Cost: “{form.Cost}” cannot be read with certainty. Write whole rupiah like 12.500.000, or 12,5 juta; not below zero."
                )
            );
        else if (cost > MostCost)
            Errors.Add(
                "cost",
                T(
                    $"Biaya: {Rupiah.Short(cost)} setahun untuk satu aplikasi tidak masuk akal. Periksa nolnya.",
                    $"Cost: {Rupiah.Short(cost)} a year for one application cannot be right. Check the zeros."
                )
            );
        else
            return cost;
        return null;
    }

    private string? Link()
    {
        var link = Text("link", form.Link, T("Tautan", "Link"), Application.LongestShort);
        if (link is not null && !ApplicationForm.IsWebAddress(link))
            Errors.Add(
                "link",
                T(
                    "Tautan: tulis alamat lengkap, dimulai dengan https:// atau http://.",
                    "Link: write the whole address, beginning with https:// or http://."
                )
            );
        return link;
    }

    private string? Text(string field, string text, string name, int longest)
    {
        FormText.Limit(Errors, field, text, name, longest);
        return text.Length == 0 ? null : text;
    }

    private int? Whole(string field, string text, string name, int least, int most)
    {
        if (text.Length == 0)
            return null;
        var read =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain
            : Typed.Decimal(text) is { } number && number == decimal.Truncate(number) ? number
            : (decimal?)null;
        if (read >= least && read <= most)
            return (int)read;
        var (from, to) = field == "year" ? ($"{least}", $"{most}") : (Numbers.Text((long)least), Numbers.Text((long)most));
        Errors.Add(
            field,
            T(
                $"{name}: “{text}” bukan bilangan bulat antara {from} dan {to}. Perbaiki, atau kosongkan.",
                $"{name}: “{text}” is no whole number between {from} and {to}. Mend it, or leave it empty."
            )
        );
        return null;
    }

    private DateOnly? Day(string field, string text, string name, DateOnly last)
    {
        if (text.Length == 0)
            return null;
        var day = FormText.Day(Errors, field, text, name, FirstDay, last);
        return day == default ? null : day;
    }
}
