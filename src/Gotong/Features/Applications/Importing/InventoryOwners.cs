using Gotong.Features.Organizations;

namespace Gotong.Features.Applications.Importing;

/// <summary>One owner of the file: who that is here, or what is to be done about it.</summary>
/// <param name="Text">As the file writes it: a name or a code.</param>
/// <param name="Name">What it is called; null: a code that nothing explains.</param>
/// <param name="Choice">The id of an organization, <see cref="InventoryOwners.Make"/> or <see cref="InventoryOwners.Nobody"/>.</param>
public sealed record OwnerLine(
    string Text,
    string? Name,
    string? ShortName,
    Organization? Known,
    int Count,
    string Choice
)
{
    /// <summary>Its code, when the file writes it by one.</summary>
    public string? Code => InventoryOwners.IsCode(Text) ? Text : null;

    public bool IsNew => Choice == InventoryOwners.Make;
}

/// <summary>The agencies that an inventory names, matched with the organizations of the region. Pure.</summary>
public sealed class InventoryOwners
{
    public const string Make = "baru";
    public const string Nobody = "-";

    private readonly Dictionary<string, OwnerLine> _byText;
    private readonly IReadOnlyDictionary<string, Agency> _agencies;

    public InventoryOwners(
        InventoryDraft draft,
        IReadOnlyList<Organization> organizations,
        IReadOnlyDictionary<string, Agency> agencies,
        InventoryChoices choices
    )
    {
        _agencies = agencies;
        var byKey = organizations.ToDictionary(o => o.Key, StringComparer.Ordinal);
        var byShort = organizations
            .Where(o => o.ShortName is not null)
            .GroupBy(o => Organization.KeyOf(o.ShortName!))
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        var byCode = organizations
            .Where(o => o.Code is not null)
            .GroupBy(o => o.Code!)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var byId = organizations.ToDictionary(o => o.Id.ToString(), StringComparer.Ordinal);
        _byText = draft
            .Rows.Where(r => r.Owner is not null)
            .GroupBy(r => r.Owner!)
            .ToDictionary(g => g.Key, g => LineOf(g.Key, g.Count()), StringComparer.Ordinal);

        OwnerLine LineOf(string text, int count)
        {
            var agency = agencies.GetValueOrDefault(text);
            var name = agency?.Name ?? (IsCode(text) ? null : text);
            var known = byCode.GetValueOrDefault(text);
            if (known is null && name is not null)
                known =
                    byKey.GetValueOrDefault(Organization.KeyOf(name))
                    ?? byShort.GetValueOrDefault(Organization.KeyOf(name));
            var said = choices.Owners.GetValueOrDefault(text);
            var choice =
                said is Nobody || (said is Make && name is not null && known is null) || byId.ContainsKey(said ?? "")
                    ? said!
                : known is not null ? known.Id.ToString()
                : name is not null ? Make
                : Nobody;
            return new(text, name, agency?.ShortName, known, count, choice);
        }
    }

    /// <summary>The most named first.</summary>
    public IEnumerable<OwnerLine> Lines =>
        _byText.Values.OrderByDescending(l => l.Count).ThenBy(l => l.Text, StringComparer.Ordinal);

    /// <summary>Those a person may want to settle: not known here.</summary>
    public IEnumerable<OwnerLine> Unsettled => Lines.Where(l => l.Known is null);

    public IEnumerable<OwnerLine> New => Lines.Where(l => l.IsNew);

    public OwnerLine? Of(InventoryRow row) => row.Owner is { } text ? _byText[text] : null;

    /// <summary>A name for a code of users, where the list of agencies has one.</summary>
    public string? Users(InventoryRow row) =>
        row.Users is { } text && _agencies.TryGetValue(text, out var agency) ? agency.Name : row.Users;

    public static bool IsCode(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '/');
}
