using System.Net;
using ZiZhiJin.Api.Tests.Community;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>Who is told, and who finds a notice: the same people.</summary>
public sealed class NoticeAudienceTests
{
    [Fact]
    public async Task A_notice_to_a_town_is_for_the_residents_of_everything_below_it_also_for_those_without_a_phone()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared(), Role.Office, town => town.Subdistrict);
        var (resident, elder, stranger) = (await desk.Town.Resident(), await desk.Town.PersonWithoutPhone(), await (await TestTown.Settle(desk.Api)).Resident());

        var notice = await desk.Written(NoticeDesk.Text(), desk.Town.Subdistrict);

        Assert.Equal([(resident.PersonId, resident.AccountId), (elder, (Guid?)null)], (await desk.Recipients(notice)).Select(one => (one.PersonId, one.AccountId)));
        Assert.Equal([notice], await desk.SeenBy(resident));
        Assert.Empty(await desk.SeenBy(stranger));
    }

    [Fact]
    public async Task A_notice_to_a_role_is_for_whoever_holds_it_there_today_and_for_nobody_else()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared(), Role.Office, town => town.Subdistrict);
        var (liaison, leader, resident) = (await desk.Town.Staff(Role.Liaison), await desk.Town.Staff(Role.Leader), await desk.Town.Resident());
        var former = await desk.Town.Newcomer();
        await desk.Town.Save(db => db.Add(RoleGrant.Give(former.AccountId, Role.Liaison, desk.Town.Neighbourhood.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 5), null)));

        var notice = await desk.Written(NoticeDesk.Text(new { kind = "roles", roles = new[] { "liaison", "committee" } }), desk.Town.Subdistrict);

        Assert.Equal([liaison.AccountId], (await desk.Recipients(notice)).Select(one => one.AccountId));
        Assert.Equal([notice], await desk.SeenBy(liaison));
        foreach (var other in new[] { leader, resident, former }) Assert.Empty(await desk.SeenBy(other));
    }

    [Fact]
    public async Task A_notice_to_some_persons_is_for_them_and_follows_whoever_they_turned_out_to_be()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (listed, other) = (await desk.Town.Resident(), await desk.Town.Resident());
        var twice = await desk.Town.PersonWithoutPhone();
        var notice = await desk.Written(NoticeDesk.Text(new { kind = "persons", personIds = new[] { twice } }));
        Assert.Empty(await desk.SeenBy(listed));

        (await desk.Writer.Post($"/api/staff/persons/{listed.PersonId}/merge", new { otherId = twice, reason = "同一位居民登记了两次" })).Must(HttpStatusCode.NoContent);

        Assert.Equal([listed.AccountId], (await desk.Recipients(notice)).Select(one => one.AccountId));
        Assert.Equal([notice], await desk.SeenBy(listed));
        Assert.Empty(await desk.SeenBy(other));
    }

    [Fact]
    public async Task Who_moved_away_is_told_no_more()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (stays, leaves) = (await desk.Town.Resident(), await desk.Town.Resident());
        (await desk.Writer.Post($"/api/staff/persons/{leaves.PersonId}/departure", new { reason = "搬到外区" })).Must(HttpStatusCode.NoContent);

        var notice = await desk.Written(NoticeDesk.Text());

        Assert.Equal([stays.AccountId], (await desk.Recipients(notice)).Select(one => one.AccountId));
        Assert.Empty(await desk.SeenBy(leaves));
        (await leaves.Get($"/api/notices/{notice}")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_acts_for_an_elder_finds_what_is_for_the_elder()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (helping, daughter) = (await Helping.In(desk.Town), await (await TestTown.Settle(desk.Api)).Resident());
        var mandate = await helping.Agreed(daughter, "family", "王小兰");
        var notice = await desk.Written(NoticeDesk.Text(new { kind = "persons", personIds = new[] { helping.Elder } }));

        Assert.Equal([notice], await desk.SeenBy(daughter));
        (await helping.Revoke(mandate)).Must(HttpStatusCode.NoContent);
        Assert.Empty(await desk.SeenBy(daughter));
    }

    [Fact]
    public async Task Somebody_else_s_notice_is_not_there_to_read_or_to_mark()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        var (me, neighbour) = (await desk.Town.Resident(), await desk.Town.Resident());
        var notice = await desk.Written(NoticeDesk.Text(new { kind = "persons", personIds = new[] { neighbour.PersonId } }));

        (await me.Get($"/api/notices/{notice}")).Must(HttpStatusCode.NotFound);
        (await me.Put($"/api/notices/{notice}/read", null)).Must(HttpStatusCode.NotFound);
        (await me.Get($"/api/notices?after={notice}")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_leader_writes_to_the_team_and_to_nobody_else()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared(), Role.Leader);
        var member = await desk.Town.Staff(Role.Member);

        var notice = await desk.Written(NoticeDesk.Text(new { kind = "roles", roles = new[] { "member" } }));

        Assert.Equal([notice], await desk.SeenBy(member));
        (await desk.Write(NoticeDesk.Text())).MustBeRefused("notice.audience-too-wide");
        (await desk.Write(NoticeDesk.Text(new { kind = "roles", roles = new[] { "member", "committee" } }))).MustBeRefused("notice.audience-too-wide");
    }

    [Fact]
    public async Task The_preview_says_how_many_it_would_be_for_and_who_would_have_to_be_called()
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());
        await desk.Town.Residents(2);
        await desk.Town.PersonWithoutPhone();

        var size = (await desk.Writer.Post("/api/staff/notices/audience", new { areaId = desk.Town.Neighbourhood.Id, audience = NoticeDesk.ToArea })).MustBeOk().Json;

        Assert.Equal((3, 1), (size.GetProperty("recipients").GetInt32(), size.GetProperty("withoutAccount").GetInt32()));
    }

    [Theory]
    [InlineData("""{"kind": "roles", "roles": []}""", "roles")]
    [InlineData("""{"kind": "persons"}""", "personIds")]
    [InlineData("""{"kind": "accounts"}""", "kind")]
    public async Task A_notice_to_nobody_is_malformed(string audience, string field)
    {
        var desk = await NoticeDesk.Open(await TestApi.Shared());

        (await desk.Write(NoticeDesk.Text(System.Text.Json.JsonDocument.Parse(audience).RootElement))).MustBeMalformed(field);
    }
}
