using System.Runtime.CompilerServices;
using System.Text.Json;
using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Tests.Ledger;

/// <summary>Somebody with the database in hand changes one thing behind the product's back.</summary>
public abstract class TamperTests(TestApp app)
{
    private static int codes = 2000;

    private static readonly Dictionary<string, Func<Guid, FormattableString>> Deeds = new()
    {
        ["the text"] = r => $"UPDATE ledger_entry SET text = 'x' WHERE region_id = {r} AND position = 3",
        ["a word of the text"] = r =>
            $"UPDATE ledger_entry SET text = replace(text, 'public', 'region') WHERE region_id = {r} AND position = 3",
        ["the hash"] = r => $"UPDATE ledger_entry SET hash = 'ab' WHERE region_id = {r} AND position = 3",
        ["the name"] = r => $"UPDATE ledger_entry SET name = 'x' WHERE region_id = {r} AND position = 3",
        ["the actor"] = r => $"UPDATE ledger_entry SET actor_id = {r} WHERE region_id = {r} AND position = 3",
        ["who may read it"] = r =>
            $"UPDATE ledger_entry SET visibility = 'Region' WHERE region_id = {r} AND position = 3",
        ["what it says"] = r =>
            $"UPDATE ledger_payload SET json = replace(json, 'Dinas 3', 'Dinas X') WHERE region_id = {r} AND position = 3",
        ["a record it touched"] = r => $"DELETE FROM ledger_touch WHERE region_id = {r} AND position = 3",
        ["the end of the chain"] = r => $"UPDATE ledger_head SET position = 3 WHERE region_id = {r}",
        ["the last public entry"] = r => $"UPDATE ledger_head SET public_position = 1 WHERE region_id = {r}",
    };

    public static TheoryData<string, long, Fault> Cases =>
        new()
        {
            { "the text", 3, Fault.Text },
            { "a word of the text", 3, Fault.Hash },
            { "the hash", 3, Fault.Hash },
            { "the name", 3, Fault.Column },
            { "the actor", 3, Fault.Column },
            { "who may read it", 3, Fault.Column },
            { "what it says", 3, Fault.Payload },
            { "a record it touched", 3, Fault.Touches },
            { "the end of the chain", 4, Fault.Head },
            { "the last public entry", 6, Fault.Head },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Verification_names_the_first_entry_that_was_changed(string what, long position, Fault fault)
    {
        var region = await FiveActsAsync();
        Assert.Equal(1, await DoAsync(region, Deeds[what](region.Id)));
        Assert.Equal(new BrokenEntry(position, fault), (await VerifyAsync(region)).Broken);
    }

    [Fact]
    public async Task A_text_rewritten_with_a_fitting_hash_breaks_the_entry_after_it()
    {
        var region = await FiveActsAsync();
        var text = await app.InAsync(
            region,
            db => db.Set<LedgerEntry>().Where(e => e.Position == 3).Select(e => e.Text).SingleAsync()
        );
        // The payload goes too, as if erased, so that only the link to the next entry tells.
        var other = text.Replace(Link.Parse(text)!.PayloadHash, Link.Sha256("lain"), StringComparison.Ordinal);
        await DoAsync(region, $"DELETE FROM ledger_payload WHERE region_id = {region.Id} AND position = 3");
        await DoAsync(
            region,
            $"UPDATE ledger_entry SET text = {other}, hash = {Link.Sha256(other)} WHERE region_id = {region.Id} AND position = 3"
        );
        Assert.Equal(new BrokenEntry(4, Fault.Order), (await VerifyAsync(region)).Broken);
    }

    [Theory]
    [InlineData(3, 3, Fault.Missing)]
    [InlineData(5, 5, Fault.Head)]
    public async Task An_entry_taken_out_is_missed(int taken, long position, Fault fault)
    {
        var region = await FiveActsAsync();
        foreach (var table in (string[])["ledger_touch", "ledger_payload", "ledger_entry"])
            await DoAsync(
                region,
                FormattableStringFactory.Create(
                    $"DELETE FROM {table} WHERE region_id = {{0}} AND position = {{1}}",
                    region.Id,
                    taken
                )
            );
        Assert.Equal(new BrokenEntry(position, fault), (await VerifyAsync(region)).Broken);
    }

    [Fact]
    public async Task What_an_entry_says_can_be_erased_and_the_chain_holds()
    {
        var region = await FiveActsAsync();
        Assert.Equal(
            1,
            await DoAsync(region, $"DELETE FROM ledger_payload WHERE region_id = {region.Id} AND position = 3")
        );
        var report = await VerifyAsync(region);
        Assert.Equal((region.Code, 5, true), (report.Region, report.Entries, report.Ok));
    }

    [Fact]
    public async Task The_command_reports_the_broken_entry_as_json()
    {
        var region = await FiveActsAsync();
        await DoAsync(region, Deeds["the hash"](region.Id));
        var json = JsonDocument
            .Parse(LedgerCommand.Json([await VerifyAsync(region)]))
            .RootElement.GetProperty("chains")[0];
        Assert.Equal(region.Code, json.GetProperty("region").GetString());
        Assert.False(json.GetProperty("ok").GetBoolean());
        Assert.Equal(2, json.GetProperty("entries").GetInt64());
        Assert.Equal(3, json.GetProperty("broken").GetProperty("position").GetInt64());
        Assert.Equal("hash", json.GetProperty("broken").GetProperty("reason").GetString());
    }

    private async Task<Region> FiveActsAsync()
    {
        var code = Interlocked.Increment(ref codes);
        var region = await app.OpenRegionAsync($"{code / 100}.{code % 100:00}", $"Kabupaten {code}");
        for (var number = 1; number <= 5; number++)
            await app.InAsync(
                region,
                async db =>
                {
                    db.Add(
                        new Gotong.Features.Organizations.Organization
                        {
                            RegionId = region.Id,
                            Name = $"Dinas {number}",
                            Kind = Gotong.Features.Organizations.OrganizationKind.Opd,
                        }
                    );
                    await db.SaveActAsync(
                        new("organization.added", Visibility.Public, $"Dinas {number} dicatat", $"Dinas {number} added")
                    );
                }
            );
        return region;
    }

    private Task<ChainReport> VerifyAsync(Region region) =>
        app.InAsync(null, db => LedgerVerifier.VerifyAsync(db, new(region.Id, region.Code)));

    private Task<int> DoAsync(Region region, FormattableString sql) =>
        app.InAsync(region, db => db.Database.ExecuteSqlAsync(sql));
}

public sealed class TamperOnSqlite(SqliteApp app) : TamperTests(app), IClassFixture<SqliteApp>;

public sealed class TamperOnPostgres(PostgresApp app) : TamperTests(app), IClassFixture<PostgresApp>;
