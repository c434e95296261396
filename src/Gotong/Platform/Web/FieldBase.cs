using Microsoft.AspNetCore.Components;

namespace Gotong.Platform.Web;

/// <summary>What all fields share. The error comes from the PostForm around it.</summary>
public abstract class FieldBase : ComponentBase
{
    [CascadingParameter]
    public FormErrors? Errors { get; set; }

    [CascadingParameter(Name = FormFields.Scope)]
    public string? Scope { get; set; }

    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Why it is asked, or how to answer.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>A good answer, shown as an example below the hint.</summary>
    [Parameter]
    public string? Example { get; set; }

    [Parameter]
    public bool Optional { get; set; }

    [Parameter]
    public string? Value { get; set; }

    protected string Id => FormFields.Id(Name, Scope);

    protected string? Error => Errors?.For(Name);

    protected string? Invalid => Error is null ? null : "true";

    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>(3);
            if (Hint is not null)
            {
                ids.Add(Id + "-hint");
            }
            if (Example is not null)
            {
                ids.Add(Id + "-example");
            }
            if (Error is not null)
            {
                ids.Add(Id + "-error");
            }
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }
}
