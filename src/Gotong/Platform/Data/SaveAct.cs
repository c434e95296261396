using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Gotong.Platform.Data;

public abstract partial class GotongDb
{
    /// <summary>Set by the form filter: saved with the act, so that a double submit finds it.</summary>
    public FormReceipt? Receipt { get; set; }

    /// <summary>
    /// Saves all changes as one act: new versions, ledger entry and form receipt in one transaction. The chain's head
    /// is locked last, so that acts of one region wait for each other only at the very end.
    /// </summary>
    public async Task<long> SaveActAsync(Act act, CancellationToken cancel = default)
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        var touches = RaiseVersions();
        AddReceipt();
        await base.SaveChangesAsync(cancel);
        var position = await AppendAsync(act, touches, cancel);
        await transaction.CommitAsync(cancel);
        Receipt = null;
        return position;
    }

    /// <summary>
    /// One act over more records than should be in memory at once: <paramref name="work"/> changes some, calls its
    /// argument to write and forget them, and goes on. When it returns no act, nothing is kept. Large acts of one
    /// region wait for each other from their start, so that the second of two sees what the first did; the chain's head
    /// is locked last, as by every act, so that small acts go on meanwhile and nobody waits in a circle.
    /// </summary>
    public async Task SaveLargeActAsync(Func<Func<Task>, Task<Act?>> work, CancellationToken cancel = default)
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        await WaitForLargeActsAsync(cancel);
        AddReceipt();
        var touches = new List<Touch>();
        var act = await work(async () =>
        {
            touches.AddRange(RaiseVersions());
            await base.SaveChangesAsync(cancel);
            ChangeTracker.Clear();
        });
        if (act is null)
            return;
        await AppendAsync(act, touches, cancel);
        await transaction.CommitAsync(cancel);
        Receipt = null;
    }

    /// <summary>
    /// Saves what must be whole and leave no entry, such as a secret ballot: no record changes by it. Such writes of one
    /// region wait for each other, and for large acts. When <paramref name="work"/> returns false, nothing is kept.
    /// </summary>
    public async Task<bool> SaveWithoutEntryAsync(Func<Task<bool>> work, CancellationToken cancel = default)
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        await WaitForLargeActsAsync(cancel);
        if (!await work())
            return false;
        RefuseRecords();
        AddReceipt();
        await base.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        Receipt = null;
        return true;
    }

    /// <summary>Before all else: a second submission of the form fails on it first.</summary>
    private void AddReceipt()
    {
        if (Receipt is not null)
            Add(Receipt);
    }

    private async Task<long> AppendAsync(Act act, List<Touch> touches, CancellationToken cancel)
    {
        var position = await LedgerWriter.AppendAsync(this, act, touches, cancel);
        foreach (
            var entry in ChangeTracker
                .Entries<IRegional>()
                .Where(e => e.Entity is LedgerEntry or LedgerPayload or LedgerTouch or LedgerHead)
        )
            entry.State = EntityState.Detached; // the next act must read the head anew
        return position;
    }

    /// <summary>Saves what is outside the record and the ledger (drafts, sign-in data, receipts).</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancel = default)
    {
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);
        RefuseRecords();
        using var turn = await gate.EnterAsync(cancel);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);
    }

    /// <summary>For ASP.NET Core's key ring, which knows no other way.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRecords();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    private void RefuseRecords()
    {
        if (ChangedRecords().FirstOrDefault() is { } record)
            throw new InvalidOperationException(
                $"{record.GetType().Name} changes only through an act: use SaveActAsync."
            );
    }

    private List<Touch> RaiseVersions()
    {
        var touches = new List<Touch>();
        foreach (var record in ChangedRecords())
        {
            var entry = Entry(record);
            var version = entry.Property(r => r.Version);
            if (entry.State != EntityState.Deleted)
                version.CurrentValue = version.OriginalValue + 1;
            touches.Add(new Touch(record.GetType().Name, record.Id, version.CurrentValue));
        }
        return touches;
    }

    private List<Record> ChangedRecords() =>
        [
            .. ChangeTracker
                .Entries()
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(RecordOf)
                .OfType<Record>()
                .Distinct(),
        ];

    private Record? RecordOf(EntityEntry entry) =>
        entry.Entity as Record ?? (entry.Entity as IPart)?.Whole ?? (entry.Entity is IPart ? LeftBehind(entry) : null);

    /// <summary>A part taken out of its record no longer points to it; its key still does.</summary>
    private Record? LeftBehind(EntityEntry part)
    {
        var toWhole = part.Metadata.GetForeignKeys().First(k => k.PrincipalToDependent is not null);
        var id = part.OriginalValues[toWhole.Properties[0]];
        var whole = ChangeTracker
            .Entries()
            .First(e =>
                toWhole.PrincipalEntityType.IsAssignableFrom(e.Metadata) && id!.Equals(e.Property("Id").CurrentValue)
            );
        return RecordOf(whole);
    }
}
