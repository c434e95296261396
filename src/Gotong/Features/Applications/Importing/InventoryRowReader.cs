using System.Globalization;
using Gotong.Features.Applications.Edit;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Organizations;
using Gotong.Platform.Import;

namespace Gotong.Features.Applications.Importing;

/// <summary>One row of an inventory: what stands in its cells, and what of it cannot be meant.</summary>
internal sealed class InventoryRowReader(
    int number,
    InventoryColumn[] columns,
    string[] cells,
    InventoryChoices choices,
    List<InventoryProblem> problems,
    DateOnly today
)
{
    private const int FirstYear = 1980;
    private const int MostUsers = 300_000_000;

    /// <summary>Codes that nobody has explained, with their columns.</summary>
    public List<(int Column, string Text)> Unknown { get; } = [];

    /// <summary>Null: nothing is named here.</summary>
    public InventoryRow? Read(string prefix)
    {
        var name = Text(InventoryColumn.Name, Application.LongestName);
        if (name is null || Organization.KeyOf(name).Length == 0)
        {
            if (cells.Count(c => c.Length > 0) > 1)
                Say(InventoryColumn.Name, SayInventory.NoName);
            return null;
        }
        var owner = Text(InventoryColumn.Owner, Application.LongestShort);
        var id = Text(InventoryColumn.Id, 60);
        return new(number, id is null ? KeyOf(name, owner) : $"{prefix}:{id}", name)
        {
            Function = Text(InventoryColumn.Function, Application.LongestText),
            Owner = owner,
            Users = Text(InventoryColumn.Users, Application.LongestShort),
            Media = Enum.TryParse<ApplicationMedia>(Coded(InventoryColumn.Media), out var media) ? media : null,
            Status = Enum.TryParse<ApplicationStatus>(Coded(InventoryColumn.Status), out var status) ? status : null,
            Kind = Enum.TryParse<ApplicationKind>(Coded(InventoryColumn.Kind), out var kind) ? kind : null,
            Year = Whole(InventoryColumn.Year, FirstYear, today.Year + 1),
            Domain = Text(InventoryColumn.Domain, Application.LongestShort),
            Integrations = Text(InventoryColumn.Integrations, Application.LongestText),
            Data = Text(InventoryColumn.Data, Application.LongestText),
            Cost = Money(),
            ActiveUsers = Whole(InventoryColumn.ActiveUsers, 0, MostUsers),
            CountedOn = Day(InventoryColumn.CountedOn),
            ContractEnd = Day(InventoryColumn.ContractEnd),
            SourceHolder = Text(InventoryColumn.SourceHolder, Application.LongestShort),
            Link = Text(InventoryColumn.Link, Application.LongestShort),
        };
    }

    /// <summary>Without a number of its own, an application is its name within its agency.</summary>
    private static string KeyOf(string name, string? owner) =>
        "n:" + InventoryReader.Hash($"{Organization.KeyOf(name)}\u001f{Organization.KeyOf(owner ?? "")}")[..24];

    private string Cell(InventoryColumn column)
    {
        var at = Array.IndexOf(columns, column);
        return at < 0 || at >= cells.Length ? "" : cells[at];
    }

    private string? Text(InventoryColumn column, int longest)
    {
        var text = Platform.Web.FormText.Of(Cell(column));
        if (column is not (InventoryColumn.Function or InventoryColumn.Data or InventoryColumn.Integrations))
            text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (NumberText.IsNoValue(text))
            return null;
        if (text.Length <= longest)
            return text;
        Say(column, SayInventory.Cut(longest));
        return text[..longest];
    }

    private string? Coded(InventoryColumn column)
    {
        if (Text(column, Application.LongestShort) is not { } text)
            return null;
        var at = Array.IndexOf(columns, column);
        if (choices.Codes.GetValueOrDefault(new(at, text)) is { } said && CodeMeaning.IsMeaning(column, said))
            return said;
        if (CodeMeaning.OfWords(column, text) is { } known)
            return known;
        Unknown.Add((at, text));
        return null;
    }

    private int? Whole(InventoryColumn column, int least, int most)
    {
        if (Text(column, Application.LongestShort) is not { } text)
            return null;
        if (
            (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) || Grouped(out whole))
            && whole >= least
            && whole <= most
        )
            return whole;
        Say(column, SayInventory.NoNumber(text));
        return null;

        bool Grouped(out int value)
        {
            var read = Typed.Decimal(text);
            var fits = read is { } d && d == decimal.Truncate(d) && Math.Abs(d) < int.MaxValue;
            value = fits ? (int)read!.Value : 0;
            return fits;
        }
    }

    private long? Money()
    {
        if (Text(InventoryColumn.Cost, Application.LongestShort) is not { } text)
            return null;
        if (Typed.Rupiah(text) is { } cost && cost <= ReadApplication.MostCost)
            return cost;
        Say(InventoryColumn.Cost, SayInventory.NoMoney(text));
        return null;
    }

    private DateOnly? Day(InventoryColumn column)
    {
        if (Text(column, Application.LongestShort) is not { } text)
            return null;
        string[] forms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d MMMM yyyy", "yyyy-MM-dd HH:mm:ss"];
        if (
            DateOnly.TryParseExact(text, forms, Platform.Web.Numbers.Indonesian, DateTimeStyles.None, out var day)
            && day.Year is >= 2000 and <= 2100
            && (column != InventoryColumn.CountedOn || day <= today)
        )
            return day;
        Say(column, SayInventory.NoDay(text));
        return null;
    }

    private void Say(InventoryColumn column, string message)
    {
        var at = Array.IndexOf(columns, column);
        problems.Add(new(number, at < 0 ? "" : ColumnLetter.Of(at), message));
    }
}
