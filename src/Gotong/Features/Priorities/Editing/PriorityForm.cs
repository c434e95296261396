using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>The form of a priority as it was typed.</summary>
public sealed record PriorityForm(string Name, string Code, string Outcome, bool QuickWin)
{
    public const int LongestName = 600;
    public const int LongestCode = 50;
    public const int LongestOutcome = 2000;

    public static readonly PriorityForm Empty = new("", "", "", false);

    public static PriorityForm Of(IFormCollection form) =>
        new(
            FormText.Line(form["name"]),
            FormText.Line(form["code"]),
            (form["outcome"].ToString()).Trim(),
            form["quickWin"] == "1"
        );

    public static PriorityForm Of(Priority p) => new(p.Name, p.Code ?? "", p.Outcome ?? "", p.IsQuickWin);

    public string? CodeOrNull => Code.Length == 0 ? null : Code;

    public FormErrors Check()
    {
        var errors = new FormErrors();
        if (Name.Length == 0)
            errors.Add("name", Words.T("Tulis namanya.", "Write its name."));
        FormText.Limit(errors, "name", Name, LongestName);
        FormText.Limit(errors, "code", Code, LongestCode);
        FormText.Limit(errors, "outcome", Outcome, LongestOutcome);
        return errors;
    }

    public void WriteTo(Priority priority)
    {
        priority.Name = Name;
        priority.Code = CodeOrNull;
        priority.Outcome = Outcome.Length == 0 ? null : Outcome;
        priority.IsQuickWin = QuickWin;
    }

    public IReadOnlyList<ConflictRow> Against(PriorityForm theirs) =>
        [
            .. new ConflictRow[]
            {
                new(Words.T("Nama", "Name"), Name, theirs.Name),
                new(Words.T("Kode", "Code"), Code, theirs.Code),
                new(Words.T("Hasil yang dituju", "Intended outcome"), Outcome, theirs.Outcome),
            }.Where(r => r.Yours != r.Theirs),
        ];
}

/// <summary>Typed text, made fit to keep.</summary>
internal static class FormText
{
    public static string Line(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static void Limit(FormErrors errors, string field, string text, int longest)
    {
        if (text.Length > longest)
            errors.Add(
                field,
                Words.T($"Terlalu panjang: paling banyak {longest} huruf.", $"Too long: at most {longest} letters.")
            );
    }
}
