using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>What leaders do by hand: enter by name, take back, look at the evidence.</summary>
public sealed class EntryTests
{
    [Fact]
    public async Task An_elder_without_a_phone_is_found_by_name_and_entered_once()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (activity, elder) = (await TestActivity.Announced(town), await town.PersonWithoutPhone());
        var found = (await activity.Leader.Get($"{activity.Address}/persons?name=老")).MustBeOk().Json.EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == elder);
        Assert.Contains('*', found.GetProperty("name").GetString()!);
        var nonce = NeedsSurvey.NewNonce();

        var first = (await Enter(activity, elder, nonce)).MustBeOk();
        var again = (await Enter(activity, elder, nonce)).MustBeOk();

        Assert.Equal(first.Body, again.Body);
        Assert.True(first.Json.GetProperty("first").GetBoolean());
        var line = (await activity.Leader.Get($"{activity.StaffAddress}/attendance")).MustBeOk().Json.GetProperty("checkIns").EnumerateArray().Single();
        Assert.Equal((elder, "helperEntry"), (line.GetProperty("personId").GetGuid(), line.GetProperty("proof").GetString()));
    }

    [Theory]
    [InlineData(-2, null)]
    [InlineData(-26, null)]
    [InlineData(-27, "check-in.entry-too-late")]
    public async Task Who_was_there_is_entered_until_a_day_after_the_end(int hoursUntilStart, string? refusal)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var activity = await TestActivity.Announced(town, startsIn: TimeSpan.FromHours(hoursUntilStart));

        var answer = await Enter(activity, await town.PersonWithoutPhone());

        if (refusal is not null) answer.MustBeRefused(refusal);
        else Assert.Equal(api.Clock.GetUtcNow().AddHours(hoursUntilStart + 2), answer.MustBeOk().Json.GetProperty("checkedInAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Nobody_of_elsewhere_is_entered_or_found()
    {
        var api = await TestApi.Shared();
        var (here, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var (activity, stranger) = (await TestActivity.Announced(here), await elsewhere.PersonWithoutPhone());

        (await Enter(activity, stranger)).Must(HttpStatusCode.NotFound);
        (await (await elsewhere.Staff(Role.Leader)).Get($"{activity.Address}/persons?name=老")).Must(HttpStatusCode.NotFound);
        (await activity.Leader.Get($"{activity.Address}/persons?name=")).MustBeMalformed("name");
    }

    [Fact]
    public async Task A_check_in_taken_back_counts_no_more_stays_as_evidence_and_may_be_entered_again()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var activity = await TestActivity.Announced(town);
        var resident = await town.Resident();
        (await activity.CheckIn(resident)).MustBeOk();

        (await Undo(activity, resident.PersonId!.Value, "拿别人手机代签")).Must(HttpStatusCode.NoContent);

        Assert.Equal(0, await activity.Persons());
        (await activity.CheckIn(resident)).MustBeRefused("check-in.undone");
        (await Undo(activity, resident.PersonId!.Value, "再撤一次")).MustBeRefused("check-in.not-there");
        (await Undo(activity, resident.PersonId!.Value, "")).MustBeMalformed("reason");
        var undone = (await activity.Leader.Get($"{activity.StaffAddress}/evidence")).MustBeOk().Json.GetProperty("undone").EnumerateArray().Single();
        Assert.Equal((resident.PersonId, "venueCode"), (undone.GetProperty("personId").GetGuid(), undone.GetProperty("proof").GetString()));
        Assert.Contains("拿别人手机代签", await api.InDb(db => db.AuditRows.Where(row => row.Act == "occasion.undo" && row.SubjectId == activity.Id).Select(row => row.Details).SingleAsync()), StringComparison.Ordinal);

        (await Enter(activity, resident.PersonId!.Value)).MustBeOk();
        Assert.Equal(1, await activity.Persons());
    }

    private static Task<ApiAnswer> Enter(TestActivity activity, Guid personId, string? nonce = null) =>
        activity.Leader.Post($"{activity.Address}/entries", new { personId, nonce = nonce ?? NeedsSurvey.NewNonce() });

    private static Task<ApiAnswer> Undo(TestActivity activity, Guid personId, string reason) =>
        activity.Leader.Post($"{activity.Address}/check-ins/{personId}/undoing", new { reason });
}
