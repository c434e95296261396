using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gotong.Tests.Fixtures;

/// <summary>A form of a page with what stands in it, hidden fields included.</summary>
public sealed class PageForm
{
    private readonly WebPage page;
    private readonly IHtmlFormElement form;
    private readonly List<KeyValuePair<string, string>> fields = [];
    private readonly List<(string Name, string FileName, byte[] Bytes)> files = [];

    public PageForm(WebPage page, IHtmlFormElement form)
    {
        this.page = page;
        this.form = form;
        foreach (var element in form.Elements.OfType<IHtmlElement>())
            Read(element);
    }

    public IHtmlFormElement Element => form;

    /// <summary>Names of the fields a person fills.</summary>
    public IReadOnlyList<string> Names =>
        [
            .. form
                .Elements.Where(e =>
                    e is IHtmlTextAreaElement or IHtmlSelectElement
                    || e is IHtmlInputElement { Type: not ("hidden" or "submit" or "button" or "file") }
                )
                .Select(e => e.GetAttribute("name"))
                .OfType<string>()
                .Distinct(),
        ];

    public string? this[string name] => fields.Find(f => f.Key == name).Value;

    /// <summary>Writes into a field; it need not be on the page (a rude sender).</summary>
    public PageForm Fill(string name, params string[] values)
    {
        fields.RemoveAll(f => f.Key == name);
        fields.AddRange(values.Select(v => KeyValuePair.Create(name, v)));
        return this;
    }

    public PageForm Attach(string name, string fileName, byte[] bytes)
    {
        files.Add((name, fileName, bytes));
        return this;
    }

    /// <summary>Sends it: by the button with this name and value, else the first one. Follows no redirect.</summary>
    public Task<WebPage> SendAsync(string? button = null)
    {
        if (button is not null)
            Fill(button, "1");
        return page.Browser.SendAsync(form, Content());
    }

    /// <summary>Sends it, then goes where the answer leads.</summary>
    public async Task<WebPage> SubmitAsync(string? button = null) => await (await SendAsync(button)).FollowAsync();

    private HttpContent Content()
    {
        if (form.Enctype != "multipart/form-data" && files.Count == 0)
            return new FormUrlEncodedContent(fields);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes) in files)
            content.Add(new ByteArrayContent(bytes), name, fileName);
        return content;
    }

    private void Read(IHtmlElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name)
            return;
        if (element is IHtmlInputElement { Type: "checkbox" or "radio" } choice)
        {
            if (choice.IsChecked)
                fields.Add(new(name, choice.Value));
        }
        else if (element is IHtmlInputElement { Type: not ("submit" or "button" or "file") } input)
            fields.Add(new(name, input.Value));
        else if (element is IHtmlTextAreaElement area)
            fields.Add(new(name, area.Value));
        else if (element is IHtmlSelectElement select)
            fields.AddRange(select.SelectedOptions.Select(o => KeyValuePair.Create(name, o.Value)));
    }
}
