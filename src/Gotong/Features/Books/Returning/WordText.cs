using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Gotong.Features.Books.Returning.WordStyles;

namespace Gotong.Features.Books.Returning;

/// <summary>The text of paragraphs as Word would show it with every tracked change accepted.</summary>
internal sealed partial class WordText(IReadOnlyDictionary<string, string> links)
{
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly Stack<Field> _fields = new();
    private ReturnedSection _section = null!;
    private List<Piece> _pieces = [];

    public List<Piece> Read(XElement paragraph, ReturnedSection section)
    {
        (_section, _pieces) = (section, []);
        foreach (var child in paragraph.Elements())
            Add(child, null);
        return _pieces;
    }

    private void Add(XElement element, string? link)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                AddRun(element, link);
                break;
            case "hyperlink":
                var id = (string?)element.Attribute(R + "id");
                AddAll(element, id is null ? link : links.GetValueOrDefault(id) ?? link);
                break;
            case "ins" or "moveTo":
                _section.Tracked++;
                AddAll(element, link);
                break;
            case "del" or "moveFrom":
                _section.Tracked++;
                break;
            case "oMath" or "oMathPara":
                _section.Losses.Equations++;
                break;
            case "fldSimple":
                var target = LinkOf((string?)element.Attribute(W + "instr"));
                _fields.Push(new() { IsResult = true });
                AddAll(element, target ?? link);
                _fields.Pop();
                break;
            case "pPr":
                break;
            case "sdtContent" or "sdt" or "smartTag" or "customXml" or "dir" or "bdo":
                AddAll(element, link);
                break;
        }
    }

    private void AddAll(XElement parent, string? link)
    {
        foreach (var child in parent.Elements())
            Add(child, link);
    }

    private void AddRun(XElement run, string? link)
    {
        var looks = run.Element(W + "rPr");
        if (link is null && (Has(looks, "strike") || Has(looks, "u") || looks?.Element(W + "vertAlign") is not null))
            _section.Losses.Looks++;
        foreach (var part in run.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "t":
                    Put(part.Value);
                    break;
                case "tab":
                    Put(" ");
                    break;
                case "cr":
                    Put("\n");
                    break;
                case "br" when (string?)part.Attribute(W + "type") is null or "textWrapping":
                    Put("\n");
                    break;
                case "noBreakHyphen":
                    Put("\u2011");
                    break;
                case "sym":
                    _section.Losses.Symbols++;
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    _section.Losses.Pictures++;
                    break;
                case "footnoteReference" or "endnoteReference":
                    _section.Losses.Footnotes++;
                    break;
                case "commentReference":
                    _section.CommentIds.Add((string?)part.Attribute(W + "id") ?? "");
                    break;
                case "instrText" when _fields.TryPeek(out var open):
                    open.Instruction += part.Value;
                    break;
                case "fldChar":
                    Mark((string?)part.Attribute(W + "fldCharType"));
                    break;
            }
        }

        void Put(string text)
        {
            if (_fields.Any(f => !f.IsResult))
                return;
            var target = link ?? _fields.Select(f => LinkOf(f.Instruction)).FirstOrDefault(t => t is not null);
            _pieces.Add(new(text, Has(looks, "b"), Has(looks, "i"), target, _fields.Count > 0));
        }
    }

    private void Mark(string? kind)
    {
        if (kind == "begin")
            _fields.Push(new());
        else if (kind == "separate" && _fields.TryPeek(out var open))
            open.IsResult = true;
        else if (kind == "end")
            _fields.TryPop(out _);
    }

    private static bool Has(XElement? looks, string name) =>
        looks?.Element(W + name) is { } look && Val(look) is not ("0" or "false" or "none" or "off");

    private static string? LinkOf(string? instruction) =>
        instruction is not null && Hyperlink().Match(instruction) is { Success: true } m
            ? m.Groups["target"].Value
            : null;

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"(?<target>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hyperlink();

    private sealed class Field
    {
        public string Instruction { get; set; } = "";
        public bool IsResult { get; set; }
    }
}
