namespace Gotong.Documents;

/// <summary>The numbering of headings and lists.</summary>
internal static class DocxNumbering
{
    public const int Headings = 1;
    public const int Bullets = 2;

    /// <summary>Numbered lists follow; each has its own number so that it starts at 1.</summary>
    public const int FirstNumberedList = 3;
    public const int Levels = 9;

    public static void Write(Ooxml x, Words words, int numberedLists)
    {
        x.Root("w:numbering", "w");
        Abstract(x, Headings, "multilevel", level => HeadingLevel(x, level, words));
        Abstract(x, Bullets, "hybridMultilevel", level => ListLevel(x, level, "bullet", level % 2 == 0 ? "•" : "–"));
        Abstract(
            x,
            FirstNumberedList,
            "multilevel",
            level => ListLevel(x, level, Formats[level % 3], $"%{level + 1}.")
        );
        Instance(x, Headings, Headings, restart: false);
        Instance(x, Bullets, Bullets, restart: false);
        for (var i = 0; i < numberedLists; i++)
            Instance(x, FirstNumberedList + i, FirstNumberedList, restart: true);
        x.Close();
    }

    private static readonly string[] Formats = ["decimal", "lowerLetter", "lowerRoman"];

    private static void Abstract(Ooxml x, int id, string kind, Action<int> level)
    {
        x.Open("w:abstractNum", ("w:abstractNumId", $"{id}"));
        x.Val("w:multiLevelType", kind);
        for (var i = 0; i < Levels; i++)
            level(i);
        x.Close();
    }

    private static void HeadingLevel(Ooxml x, int level, Words words)
    {
        x.Open("w:lvl", ("w:ilvl", $"{level}"));
        x.Val("w:start", "1");
        x.Val("w:numFmt", level == 0 ? "upperRoman" : "decimal");
        if (level < 4)
            x.Val("w:pStyle", $"Heading{level + 1}");
        // Chapters count in roman numerals, yet 1.1 below them must not read I.1.
        if (level > 0)
            x.Leaf("w:isLgl");
        x.Val("w:suff", "space");
        var text = string.Join('.', Enumerable.Range(1, level + 1).Select(n => $"%{n}"));
        x.Val("w:lvlText", level == 0 ? $"{words.Chapter} %1\u2002" : text + "\u2002");
        x.Val("w:lvlJc", "left");
        x.Open("w:pPr");
        x.Leaf("w:ind", ("w:left", "0"), ("w:firstLine", "0"));
        x.Close();
        x.Open("w:rPr");
        x.Leaf("w:b", ("w:val", "0"));
        x.Val("w:color", Tones.Hex(Tone.Accent));
        x.Close();
        x.Close();
    }

    private static void ListLevel(Ooxml x, int level, string format, string text)
    {
        x.Open("w:lvl", ("w:ilvl", $"{level}"));
        x.Val("w:start", "1");
        x.Val("w:numFmt", format);
        x.Val("w:lvlText", text);
        x.Val("w:lvlJc", "left");
        x.Open("w:pPr");
        x.Leaf("w:ind", ("w:left", $"{397 * (level + 1)}"), ("w:hanging", "397"));
        x.Close();
        x.Open("w:rPr");
        x.Val("w:color", Tones.Hex(Tone.Accent));
        x.Close();
        x.Close();
    }

    private static void Instance(Ooxml x, int id, int abstractId, bool restart)
    {
        x.Open("w:num", ("w:numId", $"{id}"));
        x.Val("w:abstractNumId", $"{abstractId}");
        for (var level = 0; restart && level < Levels; level++)
        {
            x.Open("w:lvlOverride", ("w:ilvl", $"{level}"));
            x.Val("w:startOverride", "1");
            x.Close();
        }
        x.Close();
    }
}
