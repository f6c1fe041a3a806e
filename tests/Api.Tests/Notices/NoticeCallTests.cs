using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>How a notice went, and who is called because no message reaches them.</summary>
public sealed class NoticeCallTests : IAsyncLifetime
{
    private NoticePost _post = null!;

    public async Task InitializeAsync() => _post = await NoticePost.Open();

    public async Task DisposeAsync() => await _post.DisposeAsync();

    [Fact]
    public async Task Whom_no_message_reaches_stands_on_the_call_list_until_they_have_read_or_were_reached()
    {
        var (desk, town) = (_post.Desk, _post.Desk.Town);
        var (resident, elder, liaison) = (await town.Resident(), await town.PersonWithoutPhone(), await town.Staff(Role.Liaison));
        var notice = await desk.Written(NoticeDesk.Text());
        await _post.Run();

        Assert.Equal(new[] { resident.PersonId!.Value, elder }.Order(), (await Calls(liaison, notice)).Select(Person).Order());
        (await resident.Put($"/api/notices/{notice}/read", null)).Must(HttpStatusCode.NoContent);
        Assert.Equal([elder], (await Calls(liaison, notice)).Select(Person));
        Assert.Equal((1, 0), await Called(notice));

        (await Tick(liaison, notice, elder, false)).Must(HttpStatusCode.NoContent);
        (await Tick(liaison, notice, elder, true)).Must(HttpStatusCode.NoContent);
        (await Tick(desk.Writer, notice, elder, false)).Must(HttpStatusCode.NoContent);

        var made = Assert.Single(await Calls(liaison, notice)).GetProperty("called");
        Assert.Equal((true, liaison.AccountId), (made.GetProperty("reached").GetBoolean(), made.GetProperty("by").GetGuid()));
        Assert.Equal((0, 1), await Called(notice));
        Assert.Equal(3, await desk.Api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "notice.calls-read" && row.AccountId == liaison.AccountId && row.SubjectId == notice)));
    }

    [Fact]
    public async Task Who_is_not_on_the_list_is_not_ticked_off_and_nobody_else_reads_it()
    {
        var (desk, town) = (_post.Desk, _post.Desk.Town);
        var (listed, other) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        var notice = await desk.Written(NoticeDesk.Text(new { kind = "persons", personIds = new[] { listed } }));
        await _post.Run();

        (await Tick(desk.Writer, notice, other, true)).MustBeRefused("notice.not-on-call-list");
        (await (await (await TestTown.Settle(desk.Api)).Staff(Role.Liaison)).Get($"/api/staff/notices/{notice}/calls")).Must(HttpStatusCode.NotFound);
        (await (await town.Staff(Role.Office, town.Subdistrict)).Get($"/api/staff/notices/{notice}/calls")).Must(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_liaison_of_a_neighbourhood_calls_for_the_town_s_notice_only_those_of_the_neighbourhood()
    {
        var town = _post.Desk.Town;
        var office = await NoticeDesk.KnownToWechat(_post.Desk.Api, town, Role.Office, town.Subdistrict);
        var next = town.Subdistrict.Add(AreaKind.Neighbourhood, "second", "第二居民区");
        var (mine, theirs) = (await town.PersonWithoutPhone(), Guid.Empty);
        await town.Save(db =>
        {
            db.Add(next);
            theirs = town.AddPerson(db, "别区老人", next);
        });
        var notice = (await _post.Desk.Write(NoticeDesk.Text(), town.Subdistrict, by: office)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        await _post.Run();

        Assert.Equal([mine], (await Calls(await town.Staff(Role.Liaison), notice)).Select(Person));
        Assert.Equal([theirs], (await Calls(await town.Staff(Role.Liaison, next), notice)).Select(Person));
    }

    [Fact]
    public async Task The_counts_say_by_which_way_it_arrived_and_why_not()
    {
        var (desk, receiver) = (_post.Desk, await _post.Post.Somebody());
        var person = await desk.Town.PersonWithoutPhone();
        (await desk.Writer.Put($"/api/staff/persons/{person}/account", new { accountId = receiver.User.AccountId, reason = "本人到居委会办理" })).Must(HttpStatusCode.NoContent);
        await receiver.Allow();
        await desk.Town.Resident();
        await desk.Town.PersonWithoutPhone();
        var notice = await desk.Written(NoticeDesk.Text(category: "survey"));
        await _post.Run();

        Assert.Contains("楼道灯听证会", Assert.Single(await receiver.Phone.Inbox("subscribe")).Content, StringComparison.Ordinal);
        var lines = (await Counts(notice)).GetProperty("lines").EnumerateArray().Select(line => (State: line.GetProperty("state").GetString(), Why: line.TryGetProperty("reason", out var why) ? why.GetString() : null, Number: line.GetProperty("number").GetInt32()));
        Assert.Equal([("inApp", "no-account", 1), ("inApp", "no-way", 1), ("sent", null, 1)], lines.OrderBy(line => line.State, StringComparer.Ordinal).ThenBy(line => line.Why, StringComparer.Ordinal));
    }

    private async Task<(int, int)> Called(Guid notice)
    {
        var counts = await Counts(notice);
        return (counts.GetProperty("toCall").GetInt32(), counts.GetProperty("called").GetInt32());
    }

    private async Task<JsonElement> Counts(Guid notice) => (await _post.Desk.Writer.Get($"/api/staff/notices/{notice}")).MustBeOk().Json.GetProperty("counts");

    private static async Task<IReadOnlyList<JsonElement>> Calls(TestUser by, Guid notice) => [.. (await by.Get($"/api/staff/notices/{notice}/calls")).MustBeOk().Json.EnumerateArray()];

    private static Task<ApiAnswer> Tick(TestUser by, Guid notice, Guid person, bool reached) => by.Put($"/api/staff/notices/{notice}/calls/{person}", new { reached });

    private static Guid Person(JsonElement line) => line.GetProperty("personId").GetGuid();
}
