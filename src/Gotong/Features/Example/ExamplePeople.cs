using Gotong.Features.Accounts;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// Fictional people of the example region. One of each role can sign in; every OPD has an owner and a deputy of its
/// initiatives besides.
/// </summary>
public sealed class ExamplePeople
{
    private readonly Dictionary<Guid, (Guid Owner, Guid Deputy)> _officers = [];

    public Guid Coordinator { get; private set; }

    public Guid OwnerOf(Guid organizationId) => _officers[organizationId].Owner;

    public Guid DeputyOf(Guid organizationId) => _officers[organizationId].Deputy;

    private static readonly (Role Role, string Email, string Name, string? Org, string Word)[] SignIns =
    [
        (Role.Coordinator, "koordinator@contoh.id", "Ratna Wulandari", "kominfo", "Tim Pelaksana / coordinator"),
        (Role.Planner, "perencana@contoh.id", "Bagus Prasetyo", "bappeda", "Bappeda / planner"),
        (Role.Officer, "petugas@contoh.id", "Siti Maryam", "dinkes", "petugas Dinas Kesehatan / officer"),
        (Role.Leader, "bupati@contoh.id", "Endah Kusumawati", null, "kepala daerah / head of region"),
        (Role.Council, "dewan@contoh.id", "Hadi Santosa", null, "Dewan Smart City / council"),
        (Role.Partner, "mitra@contoh.id", "Yusuf Hidayat", "bpr", "mitra, BPR Contoh / partner"),
        (Role.Mentor, "pembimbing@contoh.id", "Dr. Nurul Aini", null, "pembimbing / mentor"),
        (Role.Assessor, "penilai@contoh.id", "Dr. Agus Salim", null, "penilai / assessor"),
        (Role.RegionAdmin, "admin@contoh.id", "Lestari Handayani", "kominfo", "admin daerah / region admin"),
    ];

    private static readonly string[] First =
    [
        "Wahyu",
        "Dewi",
        "Joko",
        "Rina",
        "Slamet",
        "Tuti",
        "Arif",
        "Yuni",
        "Budi",
        "Sri",
        "Eko",
        "Nanik",
    ];
    private static readonly string[] Last = ["Setiawan", "Rahayu", "Purnomo", "Astuti", "Wibowo", "Lestari", "Nugroho"];

    public static async Task<ExamplePeople> AddAsync(
        IServiceProvider services,
        Guid regionId,
        IReadOnlyDictionary<string, Organization> organizations,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<GotongDb>();
        var users = services.GetRequiredService<UserManager<Account>>();
        var installation = services.GetRequiredService<Installation>();
        var known = await db.Accounts.Where(a => a.IsExample).ToDictionaryAsync(a => a.NormalizedEmail!, cancel);
        var people = new ExamplePeople();
        var byOrganization = new Dictionary<Guid, Guid>();
        foreach (var (role, email, name, org, word) in SignIns)
        {
            var account =
                known.GetValueOrDefault(users.NormalizeEmail(email)!)
                ?? ExampleAccounts.Add(db, users, installation, email, name, word);
            var member = Join(db, regionId, account, role, org is null ? null : organizations[org].Id);
            if (role == Role.Coordinator)
                people.Coordinator = member.Id;
            if (role is Role.Officer or Role.Planner)
                byOrganization[member.OrganizationId!.Value] = member.Id;
        }
        foreach (var (index, opd) in organizations.Values.Where(o => o.Kind == OrganizationKind.Opd).Index())
        {
            var owner = byOrganization.TryGetValue(opd.Id, out var signIn)
                ? signIn
                : Officer(db, users, known, regionId, opd, index * 2).Id;
            people._officers[opd.Id] = (owner, Officer(db, users, known, regionId, opd, index * 2 + 1).Id);
        }
        return people;
    }

    // Cannot sign in: no password. Shown as owner and deputy only.
    private static Membership Officer(
        GotongDb db,
        UserManager<Account> users,
        Dictionary<string, Account> known,
        Guid regionId,
        Organization opd,
        int index
    )
    {
        var email = $"pegawai{index + 1}@contoh.id";
        var normalized = users.NormalizeEmail(email)!;
        if (!known.TryGetValue(normalized, out var account))
        {
            account = new()
            {
                Name = $"{First[index % First.Length]} {Last[index % Last.Length]}",
                UserName = email,
                NormalizedUserName = users.NormalizeName(email),
                Email = email,
                NormalizedEmail = normalized,
                IsExample = true,
                SecurityStamp = Guid.CreateVersion7().ToString(),
            };
            db.Add(account);
        }
        return Join(db, regionId, account, Role.Officer, opd.Id);
    }

    private static Membership Join(GotongDb db, Guid regionId, Account account, Role role, Guid? organizationId)
    {
        var member = new Membership
        {
            RegionId = regionId,
            AccountId = account.Id,
            Account = account,
            Role = role,
            OrganizationId = organizationId,
        };
        db.Add(member);
        return member;
    }
}
