using Gotong.Features.Codes;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>The fields that ask for the codes of a line of cost.</summary>
internal static class CostCodeFields
{
    private const int Longest = 40;

    /// <summary>The codes and where each stands among the answers.</summary>
    private static IReadOnlyList<(string Field, CodeSetKind Kind)> Kinds =>
        [
            ("subKegiatan", CodeSetKind.Nomenclature),
            ("account", CodeSetKind.Akun),
            ("sourceCode", CodeSetKind.SumberDana),
        ];

    public static IReadOnlyList<Field> All =>
        [
            new("subKegiatan", FieldKind.Line, T("Kode sub kegiatan", "Code of the sub kegiatan"))
            {
                Example = "2.16.03.2.02.0020",
                Optional = true,
                MaxLength = Longest,
            },
            new("account", FieldKind.Line, T("Kode akun", "Code of the account"))
            {
                Example = "5.1.02.04.01.0001",
                Optional = true,
                MaxLength = Longest,
            },
            new("sourceCode", FieldKind.Line, T("Kode sumber dana", "Code of the source of money"))
            {
                Hint = T("Bila sumbernya punya kode resmi.", "If the source has an official code."),
                Optional = true,
                MaxLength = Longest,
            },
        ];

    /// <summary>Checked against the sets there are; where there is none, only the form is.</summary>
    public static async Task<CostCodes> ReadAsync(Answers answers, FormErrors errors, StepRoom room)
    {
        var read = new List<string?>();
        foreach (var (field, kind) in Kinds)
        {
            var text = answers[field];
            if (text.Length == 0)
            {
                read.Add(null);
                continue;
            }
            var level = kind == CodeSetKind.Nomenclature ? CodeLevel.SubKegiatan : (CodeLevel?)null;
            var answer = await CodeCheck.OfAsync(room.Db, kind, level, text, room.Region.IsExample, room.Cancel);
            if (answer.Problem is { } problem)
                errors.Add(field, problem);
            read.Add(answer.Code);
        }
        return new(read[0], read[1], read[2]);
    }
}
