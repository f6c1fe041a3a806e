using System.Net;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Publicity;

/// <summary>The board of a test town, its committee and office, whom WeChat knows, and what people do at it.</summary>
public sealed record Board(TestApi Api, TestTown Town, TestUser Committee, TestUser Office)
{
    /// <summary>In Chuansha: seven days, by CS-24 and CS-28.</summary>
    public static async Task<Board> Hang(TestApi api, string pack = "chuansha")
    {
        var town = await TestTown.Settle(api, pack);
        return new Board(api, town, await NoticeDesk.KnownToWechat(api, town, Role.Committee, town.Neighbourhood), await NoticeDesk.KnownToWechat(api, town, Role.Office, town.Subdistrict));
    }

    public static object Says(string text = "五月十八日上午九点，活动室。", string title = "楼道灯项目公示", object? subject = null) => new { title, text, subject };

    public Task<ApiAnswer> Write(object says, string kind = "preReview", Area? area = null, string? nonce = null, TestUser? by = null) =>
        (by ?? Committee).Post("/api/staff/postings", new { areaId = (area ?? Town.Neighbourhood).Id, year = TestTown.Year, kind, posting = says, nonce = nonce ?? NoticeDesk.NewNonce() });

    /// <summary>Posted at once.</summary>
    public async Task<Guid> Post(object? says = null, string kind = "preReview", Area? area = null, TestUser? by = null)
    {
        var step = (await Write(says ?? Says(), kind, area, by: by)).Must(HttpStatusCode.Created).Json;
        Assert.Equal("posted", step.GetProperty("state").GetString());
        return step.GetProperty("id").GetGuid();
    }

    public Task<ApiAnswer> Change(Guid posting, object says, TestUser? by = null) =>
        (by ?? Committee).Put($"/api/staff/postings/{posting}", new { posting = says, reason = "时间写错了" });

    /// <summary>Whoever releases it has just read it.</summary>
    public async Task<ApiAnswer> Release(Guid posting, TestUser by) => await by.Post($"/api/staff/postings/{posting}/release", new { revision = await RevisionOf(posting, by) });

    public static async Task<int> RevisionOf(Guid posting, TestUser by) => (await by.Get($"/api/staff/postings/{posting}")).MustBeOk().Json.GetProperty("revision").GetInt32();

    /// <summary>Of an objection or its answer, by whoever has just read it.</summary>
    public async Task<ApiAnswer> ReleaseObjection(Guid posting, Guid objection, TestUser by)
    {
        var revision = (await Objections(posting, by)).Single(one => one.GetProperty("id").GetGuid() == objection).GetProperty("revision").GetInt32();
        return await by.Post($"/api/staff/objections/{objection}/release", new { revision });
    }

    public static Task<ApiAnswer> HangPhoto(Guid posting, TestUser by, Guid photo, Guid? replaces = null) =>
        by.Put($"/api/staff/postings/{posting}/board-photo", new { photoId = photo, replaces });

    public async Task<JsonElement> Read(Guid posting) => (await Town.Stranger.Get($"/api/postings/{posting}")).MustBeOk().Json;

    public Task<ApiAnswer> Verify(string hash) => Town.Stranger.Get($"/api/postings/verification/{hash}");

    public async Task<IReadOnlyList<Guid>> Listed(bool over = false, Area? area = null) =>
        [.. (await Town.Stranger.Get($"/api/postings?area={(area ?? Town.Neighbourhood).Id}&over={(over ? "true" : "false")}")).MustBeOk().Json.EnumerateArray().Select(line => line.GetProperty("id").GetGuid())];

    /// <summary>A verified resident whom WeChat knows, so that it judges what they write.</summary>
    public Task<TestUser> Resident(string? name = null) => Town.KnownResident(Api, name);

    /// <summary>The same desk on another day.</summary>
    public async Task<Board> Later() => this with { Committee = await Town.SignedInAgain(Committee), Office = await Town.SignedInAgain(Office) };

    public static Task<ApiAnswer> Object(TestUser by, Guid posting, string text = "费用太高，请公开报价。", string? nonce = null) =>
        by.Post($"/api/postings/{posting}/objections", new { text, nonce = nonce ?? NoticeDesk.NewNonce() });

    public static async Task<Guid> Objected(TestUser by, Guid posting, string text = "费用太高，请公开报价。") =>
        (await Object(by, posting, text)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    public Task<ApiAnswer> Answer(Guid objection, string answer = "报价已经公开，欢迎监督。", TestUser? by = null) =>
        (by ?? Office).Post($"/api/staff/objections/{objection}/answer", new { answer });

    public async Task<JsonElement.ArrayEnumerator> Objections(Guid posting, TestUser by) =>
        (await by.Get($"/api/staff/postings/{posting}/objections")).MustBeOk().Json.EnumerateArray();
}
