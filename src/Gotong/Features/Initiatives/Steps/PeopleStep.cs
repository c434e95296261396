using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>Which organization leads, and which two living people answer for it.</summary>
public sealed class PeopleStep : Step
{
    public const string StepKey = "penanggung-jawab";

    public override string Key => StepKey;
    public override string Title => T("Siapa yang bertanggung jawab?", "Who answers for it?");
    public override string Why =>
        T(
            "Pekerjaan tanpa nama tidak selesai. Wakil menjaga agar pekerjaan tidak berhenti bila pemiliknya pindah tugas.",
            "Work without a name is not finished. A deputy keeps it going when the owner moves to another post."
        );
    public override (string Id, string En) Noun => ("penanggung jawab", "who answers for it");

    public override async Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room)
    {
        var organizations = await room
            .Db.Organizations.OrderBy(o => o.Kind)
            .ThenBy(o => o.Name)
            .ToListAsync(room.Cancel);
        var names = organizations.ToDictionary(o => o.Id, o => o.Label);
        var members = await Living(room).OrderBy(m => m.Account.Name).ToListAsync(room.Cancel);
        var people = members.Select(m => new Option(m.Id.ToString(), Label(m, names))).ToList();
        return
        [
            new("lead", FieldKind.List, T("Lembaga utama", "Lead organization"))
            {
                Options = [.. organizations.Select(o => new Option(o.Id.ToString(), o.Name))],
                Empty = T("Pilih lembaga", "Choose an organization"),
            },
            new("owner", FieldKind.List, T("Pemilik", "Owner"))
            {
                Hint = T(
                    "Satu orang yang dapat ditanya. Ia harus sudah menjadi anggota daerah ini.",
                    "One person who can be asked. They must be a member of this region already."
                ),
                Options = people,
                Empty = T("Pilih orang", "Choose a person"),
                Optional = true,
            },
            new("deputy", FieldKind.List, T("Wakil", "Deputy"))
            {
                Options = people,
                Empty = T("Belum ada", "None yet"),
                Optional = true,
            },
        ];
    }

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new()
        {
            ["lead"] = initiative.LeadOrganizationId?.ToString() ?? "",
            ["owner"] = initiative.OwnerId?.ToString() ?? "",
            ["deputy"] = initiative.DeputyId?.ToString() ?? "",
        };

    public override async Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        if (answers["owner"].Length > 0 && answers["owner"] == answers["deputy"])
        {
            errors.Add(
                "deputy",
                T("Wakil: pilih orang lain dari pemiliknya.", "Deputy: choose someone other than the owner.")
            );
            return;
        }
        var lead = Guid.Parse(answers["lead"]);
        initiative.Entrust(
            await room.Db.Organizations.SingleAsync(o => o.Id == lead, room.Cancel),
            await MemberAsync(answers["owner"], room),
            await MemberAsync(answers["deputy"], room)
        );
    }

    private static async Task<Membership?> MemberAsync(string text, StepRoom room) =>
        Guid.TryParse(text, out var id) ? await Living(room).SingleAsync(m => m.Id == id, room.Cancel) : null;

    private static IQueryable<Membership> Living(StepRoom room) =>
        room
            .Db.Memberships.Include(m => m.Account)
            .Where(m =>
                m.RegionId == room.Region.Id
                && m.EndedAt == null
                && m.Role != Role.Mentor
                && m.Role != Role.Assessor
                && m.Role != Role.RegionAdmin
                && m.Role != Role.Guest
            );

    private static string Label(Membership member, Dictionary<Guid, string> organizations) =>
        member.OrganizationId is { } id && organizations.TryGetValue(id, out var organization)
            ? $"{member.Account.Name}, {organization}"
            : $"{member.Account.Name}, {InitiativeWords.Of(member.Role)}";
}
