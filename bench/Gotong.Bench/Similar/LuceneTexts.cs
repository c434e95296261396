using Gotong.Methods.Similarity;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Gotong.Bench.Similar;

/// <summary>The rival: BM25 of Lucene.NET over the same texts, with its own Indonesian analyzer.</summary>
internal sealed class LuceneTexts : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private readonly IndonesianAnalyzer _analyzer = new(Version);
    private readonly RAMDirectory _folder = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneTexts(IReadOnlyList<SimilarText> texts)
    {
        using (var writer = new IndexWriter(_folder, new(Version, _analyzer) { Similarity = new BM25Similarity() }))
            foreach (var text in texts)
                writer.AddDocument([
                    new StringField("id", text.Id, Field.Store.YES),
                    new TextField("text", string.Join(' ', text.Fields), Field.Store.NO),
                ]);
        _reader = DirectoryReader.Open(_folder);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    public IEnumerable<(string Id, double Score)> Find(string text, int top)
    {
        var query = new QueryParser(Version, "text", _analyzer).Parse(QueryParserBase.Escape(text.ToLowerInvariant()));
        return _searcher.Search(query, top).ScoreDocs.Select(d => (_searcher.Doc(d.Doc).Get("id"), (double)d.Score));
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
        _analyzer.Dispose();
    }
}
