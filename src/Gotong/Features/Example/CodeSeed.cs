using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Codes;
using Gotong.Features.Codes.Import;
using Gotong.Features.Priorities;
using Gotong.Platform.Data;

namespace Gotong.Features.Example;

/// <summary>
/// A few dozen official codes, marked as an example: no region works with them but the example, and it too only until
/// the operator brings in the whole list. Most programs of the example are linked; some wait for a person.
/// </summary>
public static class CodeSeed
{
    private const string Source = "Contoh: sebagian kecil dari daftar resmi";

    /// <summary>The example programs whose written code and name agree with the list, but for every sixth.</summary>
    private const int OpenEvery = 6;

    /// <summary>In the operator's name; a start that was cut short finds what it has kept.</summary>
    public static async Task KeepSetsAsync(GotongDb db, ExampleCodes codes, CancellationToken cancel)
    {
        await KeepAsync(db, CodeSetKind.Nomenclature, codes.Nomenclature, cancel);
        await KeepAsync(db, CodeSetKind.Akun, codes.Akun, cancel);
    }

    /// <summary>Adds; the caller saves.</summary>
    public static void Link(GotongDb db, Rpjmd plan, ExampleCodes codes, DateTimeOffset at)
    {
        foreach (var (index, program) in plan.Priorities.Where(p => p.Level == PriorityLevel.Program).Index())
            if (
                index % OpenEvery != 0
                && program.Code is { } code
                && codes.Nomenclature.TryGetValue(code, out var name)
                && name.Equals(program.Name, StringComparison.OrdinalIgnoreCase)
            )
                db.Add(
                    new CodeLink
                    {
                        RegionId = plan.RegionId,
                        PriorityId = program.Id,
                        SetKey = "nomenklatur-contoh",
                        Code = code,
                        Name = name,
                        LinkedAt = at,
                    }
                );
    }

    private static async Task KeepAsync(
        GotongDb db,
        CodeSetKind kind,
        IReadOnlyDictionary<string, string> codes,
        CancellationToken cancel
    )
    {
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', codes.Select(c => $"{kind} {c.Key} {c.Value}"))))
        );
        if (await KeepCodes.FindAsync(db, hash, cancel) is not null)
            return;
        var government = kind == CodeSetKind.Nomenclature ? CodeGovernment.KabKota : CodeGovernment.Any;
        var draft = CodeReader.Of(kind, codes.Select(c => (government, c.Key, c.Value)));
        var source = new CodeSource("contoh", hash, $"{CodeWords.Of(kind)}, contoh", Source, new(2025, 1, 1))
        {
            Agent = "contoh",
            IsExample = true,
        };
        await KeepCodes.SaveAsync(db, draft, source, cancel);
    }
}

/// <summary>Codes by their names.</summary>
public sealed record ExampleCodes(
    IReadOnlyDictionary<string, string> Nomenclature,
    IReadOnlyDictionary<string, string> Akun
);
