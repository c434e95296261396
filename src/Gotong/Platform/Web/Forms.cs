namespace Gotong.Platform.Web;

/// <summary>Names of the hidden fields every form carries.</summary>
public static class FormFields
{
    public const string Token = "token";
    public const string Version = "version";
    public const string Key = "formKey";

    /// <summary>Sent with "1" by the second button: save, and come back later.</summary>
    public const string Later = "later";

    /// <summary>Name of the cascading value that keeps forms of one kind apart.</summary>
    public const string Scope = "scope";

    /// <param name="scope">Tells forms of one kind on a page apart.</param>
    public static string Id(string name, string? scope = null) => scope is null ? $"f-{name}" : $"f-{name}-{scope}";
}

public sealed record FieldError(string Field, string Message);

/// <summary>What is wrong with a form, in the order of its fields. Field "" is the form as a whole.</summary>
public sealed class FormErrors
{
    private readonly List<FieldError> all = [];

    public IReadOnlyList<FieldError> All => all;

    public bool Any => all.Count > 0;

    public FormErrors Add(string field, string message)
    {
        all.Add(new(field, message));
        return this;
    }

    public string? For(string field) => all.Find(e => e.Field == field)?.Message;
}

public sealed record Option(string Value, string Label, string? Hint = null);
