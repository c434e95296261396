using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Gotong.Features.Discussions;
using Gotong.Features.Webhooks;
using Gotong.Methods.Decisions;
using Markdig;

namespace Gotong.Bench.Together;

/// <summary>
/// What talk, votes and webhooks cost: 500 comments as HTML beside Markdig's own renderer over the same texts, the root
/// over 10,000 secret ballots beside one plain hash over the same bytes, and the signature of a webhook's message.
/// </summary>
public static class TogetherBench
{
    private const int Comments = 500;
    private const int Ballots = 10_000;
    private const int Messages = 10_000;
    private const int Runs = 9;
    private static readonly TimeSpan CommentsLimit = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan BallotsLimit = TimeSpan.FromMilliseconds(100);

    public static bool Run()
    {
        string[] texts = [.. Enumerable.Range(0, Comments).Select(Comment)];
        var length = 0;
        var ours = Median(() => length = texts.Sum(t => CommentText.Html(t).Length));
        var markdig = Median(() => length += texts.Sum(t => Markdown.ToHtml(t).Length));
        Console.WriteLine(
            $"together  {Comments} comments as HTML: {ours.TotalMilliseconds:N1} ms (limit {CommentsLimit.TotalMilliseconds:N0} ms), {ours / markdig:N1} x of Markdig's own renderer, which lets markup through"
        );

        string[] ballots =
        [
            .. Enumerable
                .Range(0, Ballots)
                .Select(n => Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(n))) + " For"),
        ];
        var bytes = Encoding.UTF8.GetBytes(string.Concat(ballots));
        var root = Median(() => MerkleRoot.Of(ballots));
        var plain = Median(() => SHA256.HashData(bytes));
        Console.WriteLine(
            $"together  root over {Ballots:N0} secret ballots: {root.TotalMilliseconds:N1} ms (limit {BallotsLimit.TotalMilliseconds:N0} ms), {root / plain:N0} x of one hash over the same bytes, which proves no single ballot"
        );

        var message = Encoding.UTF8.GetBytes(Comment(1));
        var secret = WebhookSecret.Make();
        var signed = Median(() =>
        {
            for (var n = 0; n < Messages; n++)
                WebhookSecret.Sign(secret, message, DateTimeOffset.UnixEpoch);
        });
        Console.WriteLine(
            $"together  a webhook's message is signed in {signed.TotalMicroseconds / Messages:N1} microseconds"
        );
        return ours <= CommentsLimit && root <= BallotsLimit && length > 0;
    }

    private static string Comment(int n) =>
        $"""
            Saya **setuju** dengan butir {n}, dengan catatan:

            1. anggaran *tahun {2026 + n % 5}* dibahas dulu dengan Bappeda;
            2. @Ratna Wulandari memeriksa [lembarnya](https://contoh.go.id/lembar/{n}).

            > Data lama masih dipakai di dua kecamatan.
            """;

    private static TimeSpan Median(Action work)
    {
        work();
        var times = new TimeSpan[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var from = Stopwatch.GetTimestamp();
            work();
            times[run] = Stopwatch.GetElapsedTime(from);
        }
        Array.Sort(times);
        return times[Runs / 2];
    }
}
