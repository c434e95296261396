using Gotong.Documents;

namespace Gotong.Features.Books.Returning;

/// <summary>Paragraphs of a section become blocks; paragraphs in lists become lists.</summary>
public sealed class WordBlocks
{
    private readonly List<Block> _blocks = [];
    private readonly List<Item> _items = [];

    public IReadOnlyList<Block> Done()
    {
        EndLists();
        return _blocks;
    }

    public void Add(Block block)
    {
        EndLists();
        _blocks.Add(block);
    }

    public void AddItem(string list, int level, bool isNumbered, IReadOnlyList<Inline> inlines)
    {
        // Bullets have no count, so two lists of them that touch are one.
        _items.Add(new(isNumbered ? list : "", level, inlines));
    }

    private void EndLists()
    {
        for (var i = 0; i < _items.Count; )
            _blocks.Add(Build(ref i, _items[i].Level));
        _items.Clear();
    }

    private ListBlock Build(ref int i, int level)
    {
        var list = _items[i].List;
        var items = new List<ListItem>();
        while (i < _items.Count && _items[i].Level >= level)
        {
            if (_items[i].Level > level && items.Count > 0)
            {
                var nested = Build(ref i, _items[i].Level);
                var last = items[^1];
                items[^1] = last with { Nested = last.Nested is { } before ? Joined(before, nested) : nested };
            }
            else if (_items[i].List == list)
                items.Add(new(_items[i++].Inlines));
            else
                break;
        }
        return list.Length > 0 ? new NumberedList(items) : new BulletList(items);
    }

    private static ListBlock Joined(ListBlock before, ListBlock more) =>
        before with
        {
            Items = [.. before.Items, .. more.Items],
        };

    private sealed record Item(string List, int Level, IReadOnlyList<Inline> Inlines);
}
