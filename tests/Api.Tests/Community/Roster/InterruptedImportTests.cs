using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Community.Roster;

/// <summary>A process that ends in the middle of writing a roster loses no line, and the one that goes on writes none twice.</summary>
public sealed class InterruptedImportTests
{
    private const int Lines = 1600, WrittenBefore = 1000, HeldLine = 1200;

    [Fact]
    public async Task Another_process_goes_on_where_the_first_was_stopped()
    {
        var first = await TestApi.Start();
        var town = await TestTown.Settle(first);
        var file = await RosterFile.Upload(await town.Staff(Role.Committee), town.Neighbourhood.Id, [.. Enumerable.Range(0, Lines).Select(Line)]);

        await StopInTheMiddle(first, file);
        first.Clock.Move(TimeSpan.FromMinutes(3));
        await using var second = await TestApi.Start(first.Settings["ConnectionStrings:Redis"], first.Settings["ConnectionStrings:MySql"], first.Clock);
        await Until(() => second.InDb(db => db.RosterImports.AnyAsync(import => import.Id == file.Id && import.State == ImportState.Applied)));

        var persons = await second.InDb(db => db.Persons.AsNoTracking().Where(person => person.AreaId == town.Neighbourhood.Id).ToListAsync());
        Assert.Equal(Lines, persons.Count);
        Assert.Equal(Lines, persons.Select(person => Convert.ToHexString(person.NameFingerprint)).Distinct().Count());
        Assert.Equal(Lines, await second.InDb(db => db.RosterImportLines.CountAsync(line => line.ImportId == file.Id && line.Applied)));
        Assert.Equal(1, await second.InDb(db => db.AuditRows.CountAsync(row => row.SubjectId == file.Id && row.Act == "roster.applied")));
    }

    // A lock on a line of the third portion stops the writing there, however fast the machine is.
    private static async Task StopInTheMiddle(TestApi api, RosterFile file)
    {
        var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZiZhiJinDb>();
        await using var held = await db.Database.BeginTransactionAsync();
        await db.RosterImportLines.Where(line => line.ImportId == file.Id && line.Number == HeldLine).ExecuteUpdateAsync(set => set.SetProperty(line => line.Accepted, true));

        (await file.Committee.Post($"{file.Address}/confirmation", new { allDoubtful = true })).Must(HttpStatusCode.Accepted);
        await Until(() => api.InDb(other => other.RosterImports.AnyAsync(import => import.Id == file.Id && import.Done >= WrittenBefore)));
        await api.DisposeAsync();
        await held.RollbackAsync();
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await isSo()) await Task.Delay(20, patience.Token);
    }

    private static string Line(int number) => $"居民{string.Concat($"{number:0000}".Select(digit => "零一二三四五六七八九"[digit - '0']))},3,2,{100 + number},1390000{number:0000},,";
}
