using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>What meets at the closing of a meeting. A lock that the test holds decides who is in the middle of what, however fast the machine is.</summary>
public sealed class MeetingRaceTests
{
    // What waits is told anew only to who has not asked for a tenth of a second.
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task A_vote_that_is_being_opened_keeps_the_meeting_from_being_closed()
    {
        var api = await TestApi.Shared();
        var meeting = await TestMeeting.Announced(await TestTown.Settle(api));
        var motion = await meeting.Drafted();
        var held = await Hold(api, motion.Id);

        var opening = motion.Open();
        await Until(() => SomebodyWaitsFor(api, "motions"));
        var closing = meeting.Close();
        await Until(async () => closing.IsCompleted || await SomebodyWaitsFor(api, "occasions"));
        await held.DisposeAsync();

        (await opening).Must(HttpStatusCode.NoContent);
        (await closing).MustBeRefused("meeting.votes-open");
    }

    [Fact]
    public async Task However_they_meet_no_vote_is_open_and_no_motion_is_new_after_the_closing()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meetings = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TestMeeting.Announced(town)));

        await Task.WhenAll(meetings.Select(async meeting =>
        {
            var motion = await meeting.Drafted();
            await Task.WhenAll(motion.Open(), meeting.Close(), meeting.Put());
        }));

        foreach (var meeting in meetings)
        {
            var closed = (await meeting.Committee.Get(meeting.Address)).MustBeOk().Json.GetProperty("state").GetString() == "closed";
            var states = await api.InDb(db => db.Motions.Where(motion => motion.MeetingId == meeting.Id).Select(motion => motion.State).ToListAsync());
            Assert.False(closed && states.Contains(MotionState.Open));
            if (closed) (await meeting.Put()).MustBeRefused("occasion.closed");
        }
    }

    private static async Task<AsyncServiceScope> Hold(TestApi api, Guid motionId)
    {
        var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZiZhiJinDb>();
        await db.Database.BeginTransactionAsync();
        await db.Motions.FromSql($"SELECT * FROM motions WHERE Id = {motionId.ToByteArray(true)} FOR UPDATE").AsNoTracking().ToListAsync();
        return scope;
    }

    private static Task<bool> SomebodyWaitsFor(TestApi api, string table) => api.InDb(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%{table}%'";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) > 0;
    });

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await isSo()) await Task.Delay(Between, patience.Token);
    }
}
