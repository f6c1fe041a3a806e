using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);
    private static readonly Guid Here = Guid.CreateVersion7(), There = Guid.CreateVersion7();

    [Fact]
    public async Task Rows_of_several_areas_are_chained_apart_and_found_whole()
    {
        await using var database = await Filled(rows: 1200);
        await using var db = database.Open();

        Assert.Empty(await new AuditChain(db).Verify(Now.AddDays(1), default));
        Assert.Equal(1200, await db.AuditLinks.CountAsync());
        Assert.Equal(2, await db.AuditLinks.Select(link => link.ChainId).Distinct().CountAsync());
    }

    [Fact]
    public async Task A_row_that_was_changed_is_named()
    {
        await using var database = await Filled(rows: 20);
        await using var db = database.Open();
        var victim = await db.AuditRows.OrderBy(row => row.Id).Skip(7).FirstAsync();

        await db.AuditRows.Where(row => row.Id == victim.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Act, "something.else"));

        Assert.Contains(victim.Id.ToString(), Assert.Single(await new AuditChain(db).Verify(Now.AddDays(1), default)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_or_a_link_that_was_taken_out_is_named()
    {
        await using var database = await Filled(rows: 20);
        await using var db = database.Open();
        await db.AuditRows.OrderBy(row => row.Id).Take(1).ExecuteDeleteAsync();
        await db.AuditLinks.Where(link => link.Number == 5 && link.ChainId == There).ExecuteDeleteAsync();

        var faults = await new AuditChain(db).Verify(Now.AddDays(1), default);

        Assert.Contains(faults, fault => fault.Contains("row", StringComparison.Ordinal) && fault.Contains("missing", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("link 5 is missing", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("outside every chain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_young_row_may_wait_for_its_link_and_an_old_one_may_not()
    {
        await using var database = await Filled(rows: 0);
        await using var db = database.Open();
        db.Add(Row(Here, 0));
        await db.SaveChangesAsync();

        Assert.Empty(await new AuditChain(db).Verify(Now, default));
        Assert.Single(await new AuditChain(db).Verify(Now.AddSeconds(1), default));
    }

    [Fact]
    public async Task A_lease_is_held_by_one_and_renewed_by_its_holder()
    {
        await using var database = await TestDb.Create();
        await using var db = database.Open();
        var leases = new Leases(db, TimeProvider.System);
        db.Add(new Lease { Name = "taken", Holder = Guid.CreateVersion7(), Until = TimeProvider.System.GetUtcNow().AddMinutes(1) });
        db.Add(new Lease { Name = "over", Holder = Guid.CreateVersion7(), Until = TimeProvider.System.GetUtcNow().AddMinutes(-1) });
        await db.SaveChangesAsync();

        Assert.True(await leases.Hold("free", TimeSpan.FromMinutes(1), default));
        Assert.True(await leases.Hold("free", TimeSpan.FromMinutes(1), default));
        Assert.True(await leases.Hold("over", TimeSpan.FromMinutes(1), default));
        Assert.False(await leases.Hold("taken", TimeSpan.FromMinutes(1), default));
    }

    private static async Task<TestDb> Filled(int rows)
    {
        var database = await TestDb.Create();
        await using var db = database.Open();
        db.AddRange(Enumerable.Range(0, rows).Select(i => Row(i % 2 == 0 ? Here : There, i)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        while (await new AuditChain(db).LinkNext(DateTimeOffset.UnixEpoch, default) > 0)
        {
        }

        return database;
    }

    private static AuditRow Row(Guid area, int i) => AuditRow.Done(new Actor(Guid.CreateVersion7(), Now), $"act.{i}", area, null, i % 3 == 0 ? "因为" : null);
}
