using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>A rule of a region as it stands in the form: what it applies to, up to three things it asks for, and its words.</summary>
public sealed partial record RuleForm(
    string Id,
    string Severity,
    string When,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> AtLeast,
    string Join,
    string What,
    string Why,
    string Mend,
    string Ground,
    string Step,
    string Reason
)
{
    public const int MostNeeds = 3;
    public const string Any = "salah-satu";
    public const string All = "semua";
    private const int Longest = 300;

    public static RuleForm Empty =>
        new("", nameof(Gate.Severity.Warn), "", ["", "", ""], ["", "", ""], All, "", "", "", "", "", "");

    public static RuleForm Of(IFormCollection form) =>
        new(
            FormText.Of(form["id"]).ToLowerInvariant(),
            form["severity"].ToString(),
            form["when"].ToString(),
            [.. Enumerable.Range(1, MostNeeds).Select(n => form[$"need{n}"].ToString())],
            [.. Enumerable.Range(1, MostNeeds).Select(n => FormText.Of(form[$"atLeast{n}"]))],
            form["join"].ToString(),
            FormText.Of(form["what"]),
            FormText.Of(form["why"]),
            FormText.Of(form["mend"]),
            FormText.Of(form["ground"]),
            form["step"].ToString(),
            FormText.Of(form["addReason"])
        );

    /// <summary>Every condition that can be chosen, with its words.</summary>
    public static IReadOnlyList<Option> Conditions =>
        [
            .. InitiativeFacts.Known.SelectMany(k =>
                k.Value.Choices is { } choices
                    ? choices()
                        .Select(c => new Option($"{k.Key}={c.Value}", $"{Sentence(k.Value.Name.Text)}: {c.Words}"))
                    : [new Option(k.Key, Sentence(k.Value.Name.Text))]
            ),
        ];

    public static IReadOnlyList<Option> Steps => [.. AllSteps.All.Select(s => new Option(s.Key, Sentence(s.Name)))];

    /// <summary>The rule, and what is wrong with the form. What is wrong with the rule is said by the set it joins.</summary>
    public (GateRule Rule, FormErrors Errors) Read()
    {
        var errors = new FormErrors();
        if (!Name().IsMatch(Id))
            errors.Add(
                "id",
                T(
                    "Nama pendek: 3 sampai 40 huruf kecil, angka, dan tanda hubung.",
                    "Short name: 3 to 40 small letters, digits and hyphens."
                )
            );
        if (!Enum.TryParse<Severity>(Severity, out var severity) || !Enum.IsDefined(severity))
            errors.Add("severity", T("Ketegasan: pilih salah satu.", "Severity: choose one."));
        var needs = Needs
            .Zip(AtLeast)
            .Select((n, at) => Condition(n.First, n.Second, $"atLeast{at + 1}", errors))
            .OfType<Condition>()
            .ToList();
        if (needs.Count == 0)
            errors.Add(
                "need1",
                T("Yang diminta: pilih paling sedikit satu.", "What it asks for: choose one at least.")
            );
        FormText.Require(errors, "what", What, T("Yang dikatakan", "What it says"), Longest);
        FormText.Require(errors, "why", Why, T("Mengapa", "Why"), Longest);
        FormText.Require(errors, "mend", Mend, T("Cara memperbaiki", "How to mend it"), Longest);
        FormText.Require(errors, "ground", Ground, T("Dasar", "Ground"), Longest);
        FormText.Require(errors, "addReason", Reason, T("Alasan", "Reason"), RuleSet.LongestReason);
        if (AllSteps.Find(Step) is null)
            errors.Add("step", T("Pertanyaan: pilih salah satu.", "Question: choose one."));
        var require =
            needs.Count == 1 ? needs[0]
            : Join == Any ? new Condition(Any: needs)
            : new Condition(All: needs);
        return (
            new(
                Id,
                severity,
                GateGroup.Regional,
                require,
                new(What, What),
                new(Why, Why),
                new(Mend, Mend),
                new(Ground, Ground),
                Step,
                Condition(When, "", "when", errors)
            ),
            errors
        );
    }

    private static Condition? Condition(string chosen, string atLeast, string field, FormErrors errors)
    {
        if (chosen.Length == 0)
            return null;
        var (fact, value) = chosen.Split('=', 2) is [var name, var choice] ? (name, choice) : (chosen, null);
        if (atLeast.Length == 0)
            return new(Has: fact, Is: value);
        if (
            int.TryParse(atLeast, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && least is > 0 and <= 4000
        )
            return new(Has: fact, AtLeast: least, Is: value);
        errors.Add(
            field,
            T(
                $"Paling sedikit: “{atLeast}” bukan bilangan 1 sampai 4000.",
                $"At least: “{atLeast}” is no number from 1 to 4000."
            )
        );
        return null;
    }

    private static string Sentence(string words) => char.ToUpper(words[0], Numbers.Culture) + words[1..];

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{2,39}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
