using Gotong.Features.Organizations;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Who takes part, of every kind, and with what part.</summary>
public sealed class PartnersStep : Step
{
    public const string StepKey = "mitra";
    public const string ReasonKey = "tanpa-mitra";

    public override string Key => StepKey;
    public override string Title => T("Siapa yang ikut memikul?", "Who carries it with you?");
    public override string Why =>
        T(
            "Kota cerdas itu tugas bersama, bukan tugas satu sektor. Cari juga mitra di luar pemerintah.",
            "A smart city is everybody's task, not one sector's. Look outside the government too."
        );
    public override (string Id, string En) Noun => ("mitra", "the partners");
    public override bool Adds => true;

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var organizations = await room
            .Db.Organizations.OrderByDescending(o => o.Kind)
            .ThenBy(o => o.Name)
            .ToListAsync(room.Cancel);
        return
        [
            new("organization", FieldKind.List, T("Lembaga", "Organization"))
            {
                Options = [.. organizations.Select(o => new Option(o.Id.ToString(), $"{o.Name} ({Of(o.Kind)})"))],
                Empty = T("Tidak ada dalam daftar", "Not in the list"),
                Optional = true,
            },
            new(
                "newName",
                FieldKind.Line,
                T("Bila tidak ada dalam daftar: namanya", "If it is not in the list: its name")
            )
            {
                Optional = true,
                MaxLength = 200,
            },
            new("newKind", FieldKind.List, T("dan jenisnya", "and its kind"))
            {
                Options = [.. Enum.GetValues<OrganizationKind>().Select(k => new Option(k.ToString(), Of(k)))],
                Empty = T("Pilih jenis", "Choose a kind"),
                Optional = true,
            },
            new("part", FieldKind.Text, T("Bagian yang dikerjakan", "The part it does"))
            {
                Example = T(
                    "Menyediakan dua ruang pendingin dan merawatnya selama tiga tahun.",
                    "Provides two cold rooms and maintains them for three years."
                ),
                MaxLength = 1000,
            },
        ];
    }

    public override Answers Read(Initiative initiative, StepRoom room) => new();

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        var name = answers["newName"];
        if (Guid.TryParse(answers["organization"], out var id))
        {
            if (id == initiative.LeadOrganizationId)
                errors.Add(
                    "organization",
                    T(
                        "Lembaga ini sudah menjadi lembaga utama. Pilih yang lain.",
                        "This organization leads already. Choose another."
                    )
                );
            else if (name.Length > 0)
                errors.Add(
                    "newName",
                    T(
                        "Pilih dari daftar atau tulis nama baru, jangan keduanya.",
                        "Choose from the list or write a new name, not both."
                    )
                );
            else
                initiative.Join(await room.Db.Organizations.SingleAsync(o => o.Id == id, room.Cancel), answers["part"]);
        }
        else if (Organization.KeyOf(name).Length == 0)
            errors.Add(
                "organization",
                T(
                    "Pilih lembaga, atau tulis nama lembaga baru.",
                    "Choose an organization, or write the name of a new one."
                )
            );
        else if (!Enum.TryParse<OrganizationKind>(answers["newKind"], out var kind))
            errors.Add("newKind", T("Pilih jenis lembaga baru itu.", "Choose the kind of the new organization."));
        else
            initiative.Join(await NamedAsync(name, kind, initiative, room), answers["part"]);
    }

    public override IReadOnlyList<StepItem> Items(Initiative initiative) =>
        [
            .. initiative.Partners.Select(p => new StepItem(
                p.Id,
                $"{InitiativeWords.Of(p)} – {InitiativeWords.Of(p.Answer)}"
            )),
        ];

    public override bool Remove(Initiative initiative, Guid part) =>
        initiative.Partners.RemoveAll(p => p.Id == part) > 0;

    public override Task<IReadOnlyList<StepDoor>> DoorsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<StepDoor>>([
            new(
                T(
                    "Tidak ada mitra di luar pemerintah? Tulis alasannya",
                    "No partner outside the government? Give the reason"
                ),
                ReasonKey
            ),
        ]);

    /// <summary>A name that is known already is that organization, however it is spelt.</summary>
    private static async Task<Organization> NamedAsync(
        string name,
        OrganizationKind kind,
        Initiative initiative,
        StepRoom room
    )
    {
        var key = Organization.KeyOf(name);
        var known = await room.Db.Organizations.SingleOrDefaultAsync(o => o.Key == key, room.Cancel);
        return known
            ?? new()
            {
                RegionId = initiative.RegionId,
                Name = name,
                Kind = kind,
            };
    }

    private static string Of(OrganizationKind kind) => OrganizationWords.Of(kind);
}
