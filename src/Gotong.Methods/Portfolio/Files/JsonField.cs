using System.Globalization;
using System.Text.Json;

namespace Gotong.Methods.Portfolio.Files;

/// <summary>A value in a file, with the path that leads to it.</summary>
internal readonly record struct JsonField(JsonElement Element, string Path)
{
    /// <summary>The fields of an object, each known.</summary>
    public Dictionary<string, JsonField> Object(params ReadOnlySpan<string> known)
    {
        if (Element.ValueKind != JsonValueKind.Object)
            throw Wrong("objek {…}", "an object {…}");
        var fields = new Dictionary<string, JsonField>(StringComparer.Ordinal);
        foreach (var property in Element.EnumerateObject())
        {
            var path = Path.Length == 0 ? property.Name : $"{Path}.{property.Name}";
            if (known.Length > 0 && !known.Contains(property.Name))
                throw new PortfolioRefusal(
                    path,
                    $"Bidang ini tidak dikenal. Yang dikenal: {string.Join(", ", known!)}.",
                    $"This field is not known. Known are: {string.Join(", ", known!)}."
                );
            fields[property.Name] = new(property.Value, path);
        }
        return fields;
    }

    public List<T> List<T>(Func<JsonField, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Array)
            throw Wrong("daftar […]", "a list […]");
        var path = Path;
        return [.. Element.EnumerateArray().Select((e, at) => read(new(e, $"{path}[{at}]")))];
    }

    public string Text() =>
        Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Wrong("teks", "text");

    public bool Flag() =>
        Element.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Wrong("true atau false", "true or false"),
        };

    public double Number() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Wrong("angka", "a number");

    /// <summary>A whole number, also when it is written 1e12 or 5.0.</summary>
    public long Whole()
    {
        if (Element.ValueKind == JsonValueKind.Number)
        {
            if (Element.TryGetInt64(out var whole))
                return whole;
            if (
                decimal.TryParse(
                    Element.GetRawText(),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var written
                )
                && written == decimal.Truncate(written)
                && written is >= long.MinValue and <= long.MaxValue
            )
                return (long)written;
        }
        throw Wrong("bilangan bulat (paling banyak 18 angka)", "a whole number (at most 18 digits)");
    }

    public int Small() =>
        Whole() is var whole and >= int.MinValue and <= int.MaxValue
            ? (int)whole
            : throw Wrong("bilangan bulat kecil", "a small whole number");

    public T? OrNull<T>(Func<JsonField, T> read)
        where T : struct => Element.ValueKind == JsonValueKind.Null ? null : read(this);

    public PortfolioRefusal Wrong(string indonesian, string english)
    {
        var seen = Element.GetRawText();
        seen = seen.Length > 40 ? seen[..40] + "…" : seen;
        return new(
            Path.Length == 0 ? "(file)" : Path,
            $"Harus {indonesian}, bukan {seen}.",
            $"Must be {english}, not {seen}."
        );
    }

    public PortfolioRefusal Missing(string name) =>
        new(
            Path.Length == 0 ? name : $"{Path}.{name}",
            "Bidang ini wajib, tetapi tidak ada.",
            "This field is needed and is missing."
        );
}

/// <summary>Fields by name.</summary>
internal static class JsonFields
{
    public static JsonField Needed(this Dictionary<string, JsonField> fields, string name, JsonField of) =>
        fields.TryGetValue(name, out var field) ? field : throw of.Missing(name);

    public static T? Maybe<T>(this Dictionary<string, JsonField> fields, string name, Func<JsonField, T> read)
        where T : struct => fields.TryGetValue(name, out var field) ? field.OrNull(read) : null;

    public static List<T> ListOf<T>(this Dictionary<string, JsonField> fields, string name, Func<JsonField, T> read) =>
        fields.TryGetValue(name, out var field) && field.Element.ValueKind != JsonValueKind.Null
            ? field.List(read)
            : [];
}
