using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Organizations;

/// <summary>The form of an organization as it was typed.</summary>
public sealed record OrganizationForm(
    string Name,
    string ShortName,
    string Kind,
    string Code,
    string Capabilities = "",
    string Offers = "",
    string Seeks = "",
    bool Supplies = false
)
{
    public const int Longest = 300;
    public const int LongestText = 1000;
    public const string SuppliesField = "supplies";

    public static OrganizationForm Of(IFormCollection form) =>
        new(
            Text(form["name"]),
            Text(form["shortName"]),
            Text(form["kind"]),
            Text(form["code"]),
            Text(form["capabilities"]),
            Text(form["offers"]),
            Text(form["seeks"]),
            form.ContainsKey(SuppliesField)
        );

    public static OrganizationForm Of(Organization o) =>
        new(
            o.Name,
            o.ShortName ?? "",
            o.Kind.ToString(),
            o.Code ?? "",
            o.Capabilities ?? "",
            o.Offers ?? "",
            o.Seeks ?? "",
            o.Supplies
        );

    private static string Text(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public FormErrors Check()
    {
        var errors = new FormErrors();
        if (Name.Length == 0)
            errors.Add("name", Words.T("Tulis nama lembaga ini.", "Write the name of this organization."));
        else if (Organization.KeyOf(Name).Length == 0)
            errors.Add("name", Words.T("Nama perlu huruf atau angka.", "A name needs letters or digits."));
        foreach (var (field, text) in new[] { ("name", Name), ("shortName", ShortName), ("code", Code) })
            if (text.Length > Longest)
                errors.Add(
                    field,
                    Words.T($"Terlalu panjang: paling banyak {Longest} huruf.", $"Too long: at most {Longest} letters.")
                );
        foreach (var (field, text) in new[] { ("capabilities", Capabilities), ("offers", Offers), ("seeks", Seeks) })
            if (text.Length > LongestText)
                errors.Add(
                    field,
                    Words.T(
                        $"Terlalu panjang: paling banyak {LongestText} huruf.",
                        $"Too long: at most {LongestText} letters."
                    )
                );
        if (!Enum.TryParse<OrganizationKind>(Kind, out var kind) || !Enum.IsDefined(kind))
            errors.Add("kind", Words.T("Pilih jenis lembaga.", "Choose the kind of organization."));
        return errors;
    }

    public void WriteTo(Organization organization)
    {
        organization.Name = Name;
        organization.ShortName = NullIfEmpty(ShortName);
        organization.Kind = Enum.Parse<OrganizationKind>(Kind);
        organization.Code = NullIfEmpty(Code);
        organization.Capabilities = NullIfEmpty(Capabilities);
        organization.Offers = NullIfEmpty(Offers);
        organization.Seeks = NullIfEmpty(Seeks);
        organization.Supplies = Supplies;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

/// <summary>An organization is added or changed.</summary>
internal static class SaveOrganization
{
    public static void MapSaveOrganization(this IEndpointRouteBuilder region)
    {
        region
            .MapGet(
                OrganizationLinks.AddPath,
                () => Page.Of<OrganizationFormPage>(new { Form = new OrganizationForm("", "", "", "") })
            )
            .Allow(OrganizationPermissions.Keepers);
        region.MapForm(OrganizationLinks.AddPath, AddAsync).Allow(OrganizationPermissions.Keepers);
        region.MapGet(OrganizationLinks.EditPath, ShowAsync).Allow(OrganizationPermissions.Keepers);
        region.MapForm(OrganizationLinks.EditPath, EditAsync).Allow(OrganizationPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, CancellationToken cancel) =>
        await db.Organizations.SingleOrDefaultAsync(o => o.Id == id, cancel) is { } organization
            ? Page.Of<OrganizationFormPage>(
                new { Form = OrganizationForm.Of(organization), Organization = organization }
            )
            : Results.NotFound();

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var form = OrganizationForm.Of(request.Form);
        var errors = await CheckAsync(db, form, null, cancel);
        if (errors.Any)
            return Page.Of<OrganizationFormPage>(new { Form = form, Errors = errors }, 422);
        var organization = new Organization
        {
            RegionId = visit.Region.Id,
            Name = form.Name,
            Kind = OrganizationKind.Opd,
        };
        form.WriteTo(organization);
        db.Add(organization);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "organization.added",
                    Visibility.Region,
                    $"menambahkan lembaga “{organization.Name}”",
                    $"added the organization “{organization.Name}”"
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            errors = await CheckAsync(db, form, null, cancel);
            if (!errors.Any)
                throw;
            return Page.Of<OrganizationFormPage>(new { Form = form, Errors = errors }, 422);
        }
        return new SeeOther(OrganizationLinks.Page(visit.Region, organization.Id));
    }

    private static async Task<IResult> EditAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = OrganizationForm.Of(request.Form);
        if (await db.Organizations.SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } organization)
            return Results.NotFound();
        if (request.Form[FormFields.Version] != Versions.Text(organization.Version))
            return Conflict(form, organization);
        var errors = await CheckAsync(db, form, id, cancel);
        if (errors.Any)
            return Refused(form, organization, errors);
        form.WriteTo(organization);
        if (!db.ChangeTracker.HasChanges())
            return new SeeOther(OrganizationLinks.Page(visit.Region, id));
        try
        {
            await db.SaveActAsync(
                new Act(
                    "organization.changed",
                    Visibility.Region,
                    $"mengubah data lembaga “{organization.Name}”",
                    $"changed the data of the organization “{organization.Name}”"
                ),
                cancel
            );
        }
        catch (DbUpdateException error)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            if (await db.Organizations.SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } now)
                return Results.NotFound();
            if (error is DbUpdateConcurrencyException)
                return Conflict(form, now);
            errors = await CheckAsync(db, form, id, cancel);
            if (!errors.Any)
                throw;
            return Refused(form, now, errors);
        }
        return new SeeOther(OrganizationLinks.Page(visit.Region, id));
    }

    private static IResult Refused(OrganizationForm form, Organization stored, FormErrors errors) =>
        Page.Of<OrganizationFormPage>(
            new
            {
                Form = form,
                Organization = stored,
                Errors = errors,
            },
            422
        );

    private static IResult Conflict(OrganizationForm form, Organization stored) =>
        Page.Of<OrganizationFormPage>(
            new
            {
                Form = form,
                Organization = stored,
                Theirs = OrganizationForm.Of(stored),
            },
            409
        );

    private static async Task<FormErrors> CheckAsync(
        GotongDb db,
        OrganizationForm form,
        Guid? id,
        CancellationToken cancel
    )
    {
        var errors = form.Check();
        var key = Organization.KeyOf(form.Name);
        if (!errors.Any && await db.Organizations.AnyAsync(o => o.Key == key && o.Id != id, cancel))
            errors.Add(
                "name",
                Words.T(
                    "Lembaga dengan nama ini sudah ada. Pakai yang itu, atau tulis nama yang membedakannya.",
                    "An organization of this name exists. Use that one, or write a name that tells them apart."
                )
            );
        return errors;
    }
}
