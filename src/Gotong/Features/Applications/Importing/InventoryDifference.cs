using System.Globalization;
using Gotong.Features.Organizations;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Importing;

public sealed record ChangedField(string Name, string Before, string After);

/// <summary>An application that is here and that the file tells differently.</summary>
public sealed record ChangedApplication(Application Application, InventoryRow Row, IReadOnlyList<ChangedField> Fields)
{
    public string Field => "u" + Row.Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a file would bring: new, changed, the same; and what is here but not in the file. Pure.</summary>
public sealed class InventoryDifference
{
    private readonly InventoryOwners _owners;

    public InventoryDifference(InventoryDraft draft, IReadOnlyList<Application> here, InventoryOwners owners)
    {
        _owners = owners;
        var byImport = here.Where(a => a.ImportKey is not null).ToDictionary(a => a.ImportKey!, StringComparer.Ordinal);
        var byName = here.ToLookup(a => a.Key, StringComparer.Ordinal);
        var met = new HashSet<Guid>();
        foreach (var row in draft.Rows)
        {
            var known = byImport.GetValueOrDefault(row.Key);
            var owner = owners.Of(row)?.Choice;
            // Noted by hand before: the same name, in the same agency or in none.
            known ??= byName[Organization.KeyOf(row.Name)]
                .FirstOrDefault(a =>
                    !met.Contains(a.Id)
                    && (a.ImportKey is null || !draft.Rows.Any(r => r.Key == a.ImportKey))
                    && (a.OwnerId is null || owner is null or InventoryOwners.Nobody || a.OwnerId.ToString() == owner)
                );
            if (known is null || !met.Add(known.Id))
                New.Add(row);
            else if (Fields(known, row) is { Count: > 0 } fields)
                Changed.Add(new(known, row, fields));
            else
                Same++;
        }
        Gone =
        [
            .. here.Where(a => a.ImportKey is not null && !met.Contains(a.Id) && a.Status != ApplicationStatus.Retired),
        ];
    }

    public List<InventoryRow> New { get; } = [];
    public List<ChangedApplication> Changed { get; } = [];
    public int Same { get; private set; }

    /// <summary>Came in by a file once, and this one does not have them. They stay.</summary>
    public IReadOnlyList<Application> Gone { get; }

    public bool IsNothing => New.Count + Changed.Count == 0;

    /// <summary>Another difference has another one: whoever agreed saw this.</summary>
    public string Fingerprint =>
        InventoryReader.Hash(
            string.Join(
                '\u001f',
                New.Select(n => $"{n.Key} {n.Name} {_owners.Of(n)?.Choice}")
                    .Concat(
                        Changed.Select(c =>
                            $"{c.Application.Id} {c.Application.Version} {string.Join('\u001e', c.Fields.Select(f => f.After))}"
                        )
                    )
            )
        )[..32];

    private List<ChangedField> Fields(Application a, InventoryRow row)
    {
        var fields = new List<ChangedField>();
        Compare(T("Nama", "Name"), a.Name, row.Name);
        Compare(T("Fungsi", "What it does"), a.Function, row.Function);
        Compare(T("Pengguna", "Users"), a.Users, _owners.Users(row));
        if (
            _owners.Of(row) is { } owner
            && owner.Choice != InventoryOwners.Nobody
            && a.OwnerId?.ToString() != owner.Choice
        )
            fields.Add(
                new(
                    T("Pemilik", "Owner"),
                    a.Owner?.Name ?? T("belum ada", "none yet"),
                    owner.Known?.Name ?? owner.Name ?? owner.Text
                )
            );
        if (row.Media is { } media)
            Compare("Media", ApplicationWords.Of(a.Media), ApplicationWords.Of(media));
        // What a person ended here, a file does not bring back.
        if (row.Status is { } status && a.Status != ApplicationStatus.Retired)
            Compare(T("Keadaan", "State"), ApplicationWords.Of(a.Status), ApplicationWords.Of(status));
        if (row.Kind is { } kind)
            Compare(T("Jenis", "Kind"), a.Kind is { } k ? ApplicationWords.Of(k) : null, ApplicationWords.Of(kind));
        Compare(T("Tahun", "Year"), Text(a.Year), Text(row.Year));
        Compare(T("Domain", "Domain"), a.Domain, row.Domain);
        Compare(T("Integrasi", "Integrations"), a.Integrations, row.Integrations);
        Compare("Data", a.Data, row.Data);
        Compare(T("Biaya per tahun", "Cost per year"), Money(a.CostPerYear), Money(row.Cost));
        Compare(T("Pengguna aktif", "Active users"), Text(a.ActiveUsers), Text(row.ActiveUsers));
        Compare(T("Tanggal hitung", "Counted on"), Day(a.CountedOn), Day(row.CountedOn));
        Compare(T("Kontrak berakhir", "Contract end"), Day(a.ContractEnd), Day(row.ContractEnd));
        Compare(T("Kode sumber", "Source code"), a.SourceHolder, row.SourceHolder);
        Compare(T("Tautan", "Link"), a.Link, row.Link);
        return fields;

        void Compare(string name, string? before, string? after)
        {
            if (after is not null && after != before)
                fields.Add(new(name, before is { Length: > 0 } ? before : T("kosong", "empty"), after));
        }
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Money(long? amount) => amount is { } a ? Rupiah.Exact(a) : null;

    private static string? Day(DateOnly? day) => day is { } d ? Dates.Day(d) : null;
}
