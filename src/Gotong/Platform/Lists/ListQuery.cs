using System.Text;
using Microsoft.Extensions.Primitives;

namespace Gotong.Platform.Lists;

/// <summary>
/// The filters and the page that an address asks for. Written back in one order, so that the same question has one
/// address, to be sent to others.
/// </summary>
public sealed class ListQuery
{
    private const string AfterKey = "sesudah";
    private const string BeforeKey = "sebelum";
    private const string UnfoldKey = "semua";
    private const int Longest = 100;
    private readonly (string Key, string? Value)[] _asked;

    private ListQuery(IEnumerable<(string, string?)> asked, IQueryCollection query)
    {
        _asked = [.. asked];
        AfterId = ValueOf(query[AfterKey]);
        BeforeId = ValueOf(query[BeforeKey]);
        Unfolded = ValueOf(query[UnfoldKey]);
    }

    public string? AfterId { get; }
    public string? BeforeId { get; }

    /// <summary>The filter whose values are all shown.</summary>
    public string? Unfolded { get; }

    public string? this[string key] => Array.Find(_asked, a => a.Key == key).Value;

    public bool IsEmpty => Array.TrueForAll(_asked, a => a.Value is null);

    public IEnumerable<(string Key, string Value)> Asked =>
        from asked in _asked
        where asked.Value is not null
        select (asked.Key, asked.Value);

    public static ListQuery Of(IQueryCollection query, params IEnumerable<string> keys) =>
        new(keys.Select(k => (k, ValueOf(query[k]))), query);

    /// <summary>The query with one filter changed, at its first page; null takes the filter off.</summary>
    public string With(string key, string? value) => Text(_asked.Select(a => a.Key == key ? (key, value) : a));

    /// <summary>The query without a page: what a file of the whole list is asked with.</summary>
    public string Whole => Text(_asked);

    public string Unfold(string key) => Text(_asked.Append((UnfoldKey, key)));

    internal string After(string id) => Text(_asked.Append((AfterKey, id)));

    internal string Before(string id) => Text(_asked.Append((BeforeKey, id)));

    private static string? ValueOf(StringValues given) => given is [{ Length: > 0 and < Longest } value] ? value : null;

    private static string Text(IEnumerable<(string Key, string? Value)> asked)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in asked)
            if (value is not null)
                text.Append(text.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
        return text.ToString();
    }
}
