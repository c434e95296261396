using System.Text.RegularExpressions;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.National;

/// <summary>The operator keeps the list of shared applications: adds, changes, retires, on top of the edition.</summary>
public static class KeepShared
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ApplicationLinks.OperatorPath, ListAsync).Allow(Access.Operator);
        routes.MapGet(ApplicationLinks.OperatorAddPath, New).Allow(Access.Operator);
        routes.MapForm(ApplicationLinks.OperatorAddPath, AddAsync).Allow(Access.Operator);
        routes.MapGet(ApplicationLinks.OperatorEditPath, ShowAsync).Allow(Access.Operator);
        routes.MapForm(ApplicationLinks.OperatorEditPath, EditAsync).Allow(Access.Operator);
    }

    private static async Task<IResult> ListAsync(GotongDb db, CancellationToken cancel) =>
        Page.Of<OperatorSharedPage>(new { List = await SharedList.ReadAsync(db, cancel) });

    private static IResult New() => Page.Of<SharedFormPage>(new { Form = new SharedForm() });

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, CancellationToken cancel)
    {
        var form = SharedForm.Of(request.Form);
        var errors = form.Check();
        var key = SharedForm.KeyOf(form.Name);
        var list = await SharedList.ReadAsync(db, cancel);
        if (form.Name.Length > 0 && (key.Length == 0 || key == "baru"))
            errors.Add("name", T("Nama perlu huruf atau angka.", "A name needs letters or digits."));
        else if (list.Find(key) is not null)
            errors.Add("name", Taken);
        if (errors.Any)
            return Page.Of<SharedFormPage>(new { Form = form, Errors = errors }, 422);
        var shared = new SharedApplication { Key = key };
        form.WriteTo(shared);
        db.Add(shared);
        try
        {
            await SaveAsync(db, shared, cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel) || (await FindAsync(key, db, cancel)).Entry is null)
                throw;
            return Page.Of<SharedFormPage>(new { Form = form, Errors = errors.Add("name", Taken) }, 422);
        }
        return new SeeOther(ApplicationLinks.Operator);
    }

    private static async Task<IResult> ShowAsync(string key, GotongDb db, CancellationToken cancel)
    {
        var (entry, kept) = await FindAsync(key, db, cancel);
        return entry is null
            ? Results.NotFound()
            : Page.Of<SharedFormPage>(
                new
                {
                    Form = SharedForm.Of(entry),
                    Key = key,
                    Version = kept?.Version ?? 0,
                }
            );
    }

    private static async Task<IResult> EditAsync(string key, HttpRequest request, GotongDb db, CancellationToken cancel)
    {
        var (entry, kept) = await FindAsync(key, db, cancel);
        if (entry is null)
            return Results.NotFound();
        var form = SharedForm.Of(request.Form);
        var errors = form.Check();
        var version = kept?.Version ?? 0;
        if (Versions.Of(request.Form) != version)
            return Form(form, key, version, errors.Add("", Changed), 409);
        if (errors.Any)
            return Form(form, key, version, errors, 422);
        if (kept is null)
            db.Add(kept = new() { Key = key });
        form.WriteTo(kept);
        try
        {
            await SaveAsync(db, kept, cancel);
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = (await FindAsync(key, db, cancel)).Kept?.Version ?? 0;
            if (now == version)
                throw;
            return Form(form, key, now, errors.Add("", Changed), 409);
        }
        return new SeeOther(ApplicationLinks.Operator);
    }

    private static IResult Form(SharedForm form, string key, long version, FormErrors errors, int status) =>
        Page.Of<SharedFormPage>(
            new
            {
                Form = form,
                Key = key,
                Version = version,
                Errors = errors,
            },
            status
        );

    private static string Taken =>
        T(
            "Aplikasi dengan nama ini sudah ada dalam daftar. Ubah yang itu.",
            "An application of this name is in the list. Change that one."
        );

    private static string Changed =>
        T(
            "Catatan ini berubah sejak Anda membukanya. Belum ada yang disimpan: periksa, lalu kirim sekali lagi.",
            "This entry changed since you opened it. Nothing is saved yet: check, then send again."
        );

    private static Task<long> SaveAsync(GotongDb db, SharedApplication shared, CancellationToken cancel) =>
        db.SaveActAsync(
            new Act(
                "shared-application.kept",
                Visibility.Public,
                $"mencatat aplikasi umum nasional “{shared.Name}”{(shared.Retired ? ", tidak ditawarkan lagi" : "")}",
                $"noted the national shared application “{shared.Name}”{(shared.Retired ? ", not offered any more" : "")}"
            ),
            cancel
        );

    private static async Task<(SharedEntry? Entry, SharedApplication? Kept)> FindAsync(
        string key,
        GotongDb db,
        CancellationToken cancel
    )
    {
        var kept = await db.SharedApplications.AsTracking().ToListAsync(cancel);
        return (new SharedList(kept).Find(key), kept.Find(k => k.Key == key));
    }
}

/// <summary>A shared application as the operator typed it.</summary>
public sealed partial record SharedForm(
    string Name = "",
    string Functions = "",
    string Operator = "",
    string Ground = "",
    bool Verified = false,
    bool Retired = false
)
{
    public const string VerifiedField = "verified";
    public const string RetiredField = "retired";

    public static SharedForm Of(IFormCollection form) =>
        new(
            FormText.Of(form["name"]),
            FormText.Of(form["functions"]),
            FormText.Of(form["operator"]),
            FormText.Of(form["ground"]),
            form.ContainsKey(VerifiedField),
            form.ContainsKey(RetiredField)
        );

    public static SharedForm Of(SharedEntry e) =>
        new(e.Name, e.Functions, e.Operator, e.Ground ?? "", e.Verified, e.Retired);

    public static string KeyOf(string name)
    {
        var key = NotLetters().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return key.Length > SharedApplication.LongestKey ? key[..SharedApplication.LongestKey].Trim('-') : key;
    }

    public FormErrors Check()
    {
        var errors = new FormErrors();
        FormText.Require(errors, "name", Name, T("Nama", "Name"), Application.LongestName);
        FormText.Require(errors, "functions", Functions, T("Fungsi", "What it does"), Application.LongestText);
        FormText.Require(errors, "operator", Operator, T("Pengelola", "Run by"), Application.LongestShort);
        FormText.Limit(errors, "ground", Ground, T("Dasar", "Ground"), Application.LongestShort);
        if (Verified && Ground.Length == 0)
            errors.Add(
                "ground",
                T("Yang sudah diperiksa perlu dasar hukumnya.", "What was checked needs its legal ground.")
            );
        return errors;
    }

    public void WriteTo(SharedApplication shared)
    {
        shared.Describe(Name, Functions, Operator, Ground.Length == 0 ? null : Ground, Verified);
        shared.Stand(Retired);
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NotLetters();
}
