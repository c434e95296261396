using Gotong.Features.Codes;
using Gotong.Features.Regions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate;

/// <summary>The defaults as a region has changed them.</summary>
public static class RegionalEdition
{
    public static GateEdition Of(RuleSet? set, Region region, GateEdition? defaults = null)
    {
        var start = defaults ?? GateEdition.Current;
        if (set is null || set.Changes.Count == 0 && set.IsDraft)
            return start;
        var rules = new List<GateRule>();
        var off = new List<OffRule>();
        foreach (var rule in start.Rules)
        {
            var change = set.Changes.Find(c => c.Kind != RuleChangeKind.Add && c.RuleId == rule.Id);
            if (change?.Kind == RuleChangeKind.Off)
                off.Add(new(rule, change.Reason));
            else
                rules.Add(
                    change is null
                        ? rule
                        : rule with
                        {
                            Severity = Severity.Refuse,
                            Regional = new(
                                $"Diperketat {region.Name}: {change.Reason}",
                                $"Made harder by {region.Name}: {change.Reason}"
                            ),
                        }
                );
        }
        rules.AddRange(set.Changes.Where(c => c.Kind == RuleChangeKind.Add).Select(c => Added(c, region)));
        return new(
            $"{start.Key}/{region.Code}-{set.Number}",
            new(
                $"{start.Name.Id}, seperti diubah {region.Name} (edisi {set.Number})",
                $"{start.Name.En}, as changed by {region.Name} (edition {set.Number})"
            ),
            new(
                "Aturan bawaan Gotong, bukan hukum, dan yang diubah daerah dengan alasannya. Dasar tiap aturan disebut, agar dapat dibantah.",
                "Gotong's defaults, not law, and what the region changed and why. The ground of each rule is named, so that it can be disputed."
            ),
            rules,
            off,
            set.EffectiveFrom
        );
    }

    public static GateRule Read(string rule)
    {
        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(rule));
        return EditionFile.Read<GateRule>(json);
    }

    private static GateRule Added(RuleChange change, Region region)
    {
        var rule = Read(change.Rule!);
        return rule with
        {
            Id = change.RuleId,
            When = WhereAsked(rule),
            Group = GateGroup.Regional,
            Regional = new($"Ditambahkan {region.Name}: {change.Reason}", $"Added by {region.Name}: {change.Reason}"),
        };
    }

    /// <summary>What only a digital way answers is asked of a digital way only: another would be held for good.</summary>
    private static Condition? WhereAsked(GateRule rule)
    {
        var asked =
            !Answerable(rule.Require, DigitalFacts.OfWatching) ? new Condition(Has: "watches")
            : !Answerable(rule.Require, DigitalFacts.OfDigital) ? new Condition(Has: "digital")
            : null;
        return asked is null || rule.When is null ? asked ?? rule.When : new(All: [rule.When, asked]);
    }

    private static bool Answerable(Condition condition, IReadOnlySet<string> without) =>
        condition.Any?.Any(c => Answerable(c, without))
        ?? condition.All?.All(c => Answerable(c, without))
        ?? !condition.Facts.Any(without.Contains);

    /// <summary>What is wrong with the changes themselves, then with the set they make.</summary>
    public static IReadOnlyList<Contradiction> Check(RuleSet set, Region region, GateEdition? defaults = null)
    {
        var start = defaults ?? GateEdition.Current;
        var found = new List<Contradiction>();
        foreach (var change in set.Changes)
        {
            var rule = start.Rules.FirstOrDefault(r => r.Id == change.RuleId);
            var others = set.Changes.Where(c => c != change && c.RuleId == change.RuleId).ToList();
            if (change.Kind == RuleChangeKind.Add)
            {
                if (rule is not null || others.Exists(c => c.Kind == RuleChangeKind.Add))
                    found.Add(
                        new(change.RuleId, T("nama aturan ini sudah dipakai.", "the name of this rule is taken."))
                    );
            }
            else if (rule is null)
                found.Add(
                    new(
                        change.RuleId,
                        T("tidak ada aturan bawaan dengan nama ini.", "there is no default rule of this name.")
                    )
                );
            else if (change.Kind == RuleChangeKind.Harden && others.Exists(c => c.Kind == RuleChangeKind.Off))
                found.Add(
                    new(
                        change.RuleId,
                        T(
                            "aturan ini dimatikan, jadi tidak dapat diperketat.",
                            "this rule is switched off, so it cannot be made harder."
                        )
                    )
                );
            else if (change.Kind == RuleChangeKind.Harden && rule.Severity == Severity.Refuse)
                found.Add(
                    new(
                        change.RuleId,
                        T(
                            "aturan ini sudah menolak; tidak dapat lebih ketat.",
                            "this rule refuses already; it cannot be harder."
                        )
                    )
                );
        }
        return found.Count > 0 ? found : Contradictions.Of(Of(set, region, start));
    }
}
