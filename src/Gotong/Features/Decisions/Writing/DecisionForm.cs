using System.Globalization;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Writing;

/// <summary>A decision as it stands in the form. Options one a line: "text; what it costs".</summary>
public sealed record DecisionForm(
    string Question,
    string Background,
    string Method,
    string Options,
    string Share,
    string Quorum,
    string Ballot,
    bool Proxies,
    string Day,
    string Time,
    bool Council,
    IReadOnlyList<string> Members,
    string Initiative
)
{
    /// <summary>The thread a new one is drawn from.</summary>
    public string Thread { get; init; } = "";

    /// <summary>Rules of the gate to lift, and until when.</summary>
    public LiftForm Lift { get; init; } = LiftForm.None;

    public const string Proposal = "usul";
    public const string OneOf = "pilihan";
    public const string ByConsent = "sepakat";
    public const string Open = "terbuka";
    public const string Secret = "rahasia";
    private const int UsualDays = 7;

    public static DecisionForm New(Visit visit, int? initiative) =>
        new(
            "",
            "",
            Proposal,
            "",
            nameof(DecisionShare.MoreThanHalf),
            "50",
            Open,
            false,
            ClosingMoment.Day(visit.Region, visit.Now.AddDays(UsualDays)),
            "16:00",
            true,
            [],
            initiative?.ToString(CultureInfo.InvariantCulture) ?? ""
        );

    public static DecisionForm Of(IFormCollection form) =>
        new(
            FormText.Of(form["question"]).Replace('\n', ' '),
            FormText.Of(form["background"]),
            form["method"].ToString(),
            FormText.Of(form["options"]),
            form["share"].ToString(),
            FormText.Of(form["quorum"]),
            form["ballot"].ToString(),
            form["proxies"] == "ya",
            form["day"].ToString(),
            form["time"].ToString(),
            form["council"] == "ya",
            [.. form["members"].OfType<string>()],
            FormText.Of(form["initiative"])
        )
        {
            Thread = form["thread"].ToString(),
            Lift = LiftForm.Of(form),
        };

    public static DecisionForm Of(Decision d, Region region) =>
        new(
            d.Question,
            d.Background,
            d.Method == DecisionMethod.Consent ? ByConsent
                : d.Options.Count == 0 ? Proposal
                : OneOf,
            string.Join(
                '\n',
                d.Options.OrderBy(o => o.Order).Select(o => o.Cost is null ? o.Text : $"{o.Text}; {o.Cost}")
            ),
            d.Share.ToString(),
            d.QuorumPercent.ToString(CultureInfo.InvariantCulture),
            d.IsSecret ? Secret : Open,
            d.AllowsProxies,
            ClosingMoment.Day(region, d.ClosesAt),
            ClosingMoment.Time(region, d.ClosesAt),
            d.WithCouncil,
            [.. d.Voters.Select(v => v.MemberId.ToString())],
            d.Initiative?.Number.ToString(CultureInfo.InvariantCulture) ?? ""
        )
        {
            Lift = LiftForm.Of(d.Lift),
        };

    /// <summary>What is to be written, and what is wrong with it.</summary>
    public async Task<(DecisionText Text, FormErrors Errors)> ReadAsync(
        GotongDb db,
        Visit visit,
        IReadOnlyList<Membership> people,
        GateEdition gate,
        CancellationToken cancel
    )
    {
        var errors = new FormErrors();
        FormText.Require(errors, "question", Question, T("Pertanyaan", "Question"), Decision.LongestQuestion);
        FormText.Limit(errors, "background", Background, T("Latar belakang", "Background"), Decision.LongestText);
        if (Method is not (Proposal or OneOf or ByConsent))
            errors.Add("method", T("Cara: pilih salah satu.", "Method: choose one."));
        var options = Method == OneOf ? ReadOptions(errors) : [];
        if (!Enum.TryParse<DecisionShare>(Share, out var share) || !Enum.IsDefined(share))
            errors.Add("share", T("Bagian suara: pilih salah satu.", "Share: choose one."));
        if (!int.TryParse(Quorum, NumberStyles.None, CultureInfo.InvariantCulture, out var quorum) || quorum > 100)
            errors.Add(
                "quorum",
                T("Kuorum: tulis angka bulat 0 sampai 100.", "Quorum: write a whole number from 0 to 100.")
            );
        if (Ballot is not (Open or Secret))
            errors.Add("ballot", T("Suara: pilih terbuka atau rahasia.", "Votes: choose open or secret."));
        var closesAt = ClosingMoment.Read(errors, Day, Time, visit);
        var voters = Voters(people);
        if (voters.Count == 0)
            errors.Add(
                "members",
                T("Pemilih: pilih Dewan, atau tandai orangnya.", "Voters: choose the council, or tick people.")
            );
        if (voters.Count > Decision.MostVoters)
            errors.Add(
                "members",
                T($"Pemilih: paling banyak {Decision.MostVoters} orang.", $"Voters: at most {Decision.MostVoters}.")
            );
        if (Ballot == Secret && voters.Count is > 0 and < Decision.FewestInSecret)
            errors.Add("members", DecisionSeats.TooFewInSecret);
        var initiative = await InitiativeAsync(errors, db, visit, cancel);
        var lift = Lift.Read(
            this,
            gate,
            errors,
            visit,
            [.. people.Where(p => voters.Contains(p.Id))],
            closesAt,
            quorum
        );
        return (
            new(
                Question,
                Background,
                Method == ByConsent ? DecisionMethod.Consent : DecisionMethod.Majority,
                share,
                quorum,
                Ballot == Secret,
                Proxies,
                Council,
                closesAt,
                initiative,
                options,
                voters,
                lift
            ),
            errors
        );
    }

    private List<(string, string?)> ReadOptions(FormErrors errors)
    {
        var lines = Options.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var options = lines
            .Select(l => l.Split(';', 2, StringSplitOptions.TrimEntries))
            .Select(p => (Text: p[0], Cost: p.Length == 2 && p[1].Length > 0 ? p[1] : null))
            .ToList();
        if (options.Count is < Majority.FewestOptions or > Majority.MostOptions)
            errors.Add(
                "options",
                T(
                    $"Pilihan: {Majority.FewestOptions} sampai {Majority.MostOptions}, satu per baris.",
                    $"Options: {Majority.FewestOptions} to {Majority.MostOptions}, one a line."
                )
            );
        else if (
            options.Exists(o =>
                o.Text.Length is 0 or > Decision.LongestOption || o.Cost?.Length > Decision.LongestOption
            )
        )
            errors.Add(
                "options",
                T(
                    $"Pilihan: tiap teks dan biayanya paling banyak {Decision.LongestOption} huruf, dan teksnya tidak kosong.",
                    $"Options: each text and its cost at most {Decision.LongestOption} letters, and the text not empty."
                )
            );
        else if (options.Select(o => o.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() < options.Count)
            errors.Add(
                "options",
                T("Pilihan: dua baris sama. Bedakan.", "Options: two lines are the same. Tell them apart.")
            );
        return options;
    }

    private List<Guid> Voters(IReadOnlyList<Membership> people) =>
        [
            .. people
                .Where(p => Members.Contains(p.Id.ToString()) || (Council && p.Role == Role.Council))
                .DistinctBy(p => p.AccountId)
                .Select(p => p.Id),
        ];

    private async Task<Guid?> InitiativeAsync(FormErrors errors, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (Initiative.Length == 0)
            return null;
        var found = int.TryParse(Initiative, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await db
                .Initiatives.VisibleTo(visit.Actor)
                .Where(i => i.Number == number)
                .Select(i => (Guid?)i.Id)
                .SingleOrDefaultAsync(cancel)
            : null;
        if (found is null)
            errors.Add(
                "initiative",
                T(
                    "Inisiatif: tidak ada dengan nomor ini. Lihat nomornya di halaman inisiatif.",
                    "Initiative: there is none with this number. See the number on its page."
                )
            );
        return found;
    }
}
