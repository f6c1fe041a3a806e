using System.Net;
using System.Text;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>The papers of an activity on the phone of its leader.</summary>
public sealed class DossierPhoneTests
{
    [Fact]
    public async Task A_leader_sees_what_is_missing_and_puts_in_texts_pictures_videos_and_documents()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        Assert.Equal(["attendance", "summary", "photos", "vouchers", "invoices"], await Missing(activity));

        var nonce = NeedsSurvey.NewNonce();
        var text = new { item = "summary", text = "来了四十三人。", nonce };
        var first = (await activity.Leader.Post($"{activity.Address}/dossier/texts", text)).Must(HttpStatusCode.Created);
        Assert.Equal(first.Body, (await activity.Leader.Post($"{activity.Address}/dossier/texts", text)).Must(HttpStatusCode.Created).Body);
        await Sent(activity, "photos", TestPicture.Png(40, 30));
        await Sent(activity, "vouchers", [.. "%PDF-1.4\n"u8, .. new byte[100]]);
        (await activity.CheckIn(await town.Resident())).MustBeOk();

        Assert.Equal(["invoices"], await Missing(activity));
        var papers = (await activity.Leader.Get($"{activity.Address}/dossier")).MustBeOk().Json.GetProperty("papers").EnumerateArray().ToList();
        JsonElement Of(string item) => papers.Single(paper => paper.GetProperty("item").GetString() == item);
        Assert.Equal(3, papers.Count);
        Assert.Equal((true, "document"), (Of("photos").GetProperty("isPicture").GetBoolean(), Of("vouchers").GetProperty("file").GetString()));
        (await activity.Leader.Post($"{activity.Address}/dossier/{Of("summary").GetProperty("id").GetGuid()}/setting-aside", new { reason = "写错了" })).Must(HttpStatusCode.NoContent);
        Assert.Equal(["summary", "invoices"], await Missing(activity));
    }

    [Fact]
    public async Task A_video_is_kept_as_it_is_but_for_the_place_that_the_phone_noted()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        var (video, nonce) = (TestVideo.Mp4(), NeedsSurvey.NewNonce());

        var paper = await Sent(activity, "photos", video, nonce);
        Assert.Equal(paper, await Sent(activity, "photos", video, nonce));

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{activity.Address}/dossier/{paper}/file");
        request.Headers.Authorization = new("Bearer", activity.Leader.Token);
        request.Headers.Range = new(0, 11);
        using var part = await activity.Leader.Http.SendAsync(request);
        Assert.Equal((HttpStatusCode.PartialContent, "video/mp4"), (part.StatusCode, part.Content.Headers.ContentType?.MediaType));
        Assert.Equal(video[..12], await part.Content.ReadAsByteArrayAsync());
        var kept = await File(activity, paper);
        Assert.Equal(video.Length, kept.Length);
        Assert.DoesNotContain(TestVideo.Noted, Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Contains("free", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("broken")]
    [InlineData("brand")]
    [InlineData("nothing in it")]
    [InlineData("too large")]
    public async Task What_is_no_picture_video_or_document_by_its_content_is_refused_clearly(string what)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var activity = await TestActivity.Announced(town);
        byte[] file = what switch
        {
            "text" => Encoding.UTF8.GetBytes("video.mp4 is only a name"),
            "empty" => [],
            "broken" => TestVideo.Mp4()[..^100],
            "brand" => TestVideo.Mp4("heic"),
            "nothing in it" => TestVideo.Box("ftyp", [.. "isom"u8, 0, 0, 2, 0, .. "isom"u8, .. "mp42"u8, .. new byte[20]]),
            _ => [.. "%PDF-"u8, .. new byte[10 * 1024 * 1024]],
        };

        (await Send(activity, "photos", file)).MustBeMalformed("file");
        (await activity.Leader.Post($"{activity.Address}/dossier/files")).Must(HttpStatusCode.UnsupportedMediaType);
        Assert.Contains("photos", await Missing(activity));
    }

    [Fact]
    public async Task Another_town_and_members_of_the_team_put_nothing_in()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var activity = await TestActivity.Announced(town);
        var stranger = await elsewhere.Staff(Role.Leader);

        (await stranger.Get($"{activity.Address}/dossier")).Must(HttpStatusCode.NotFound);
        (await Send(activity, "photos", TestVideo.Mp4(), by: stranger)).Must(HttpStatusCode.NotFound);
        (await Send(activity, "photos", TestVideo.Mp4(), by: await town.Staff(Role.Member))).Must(HttpStatusCode.Forbidden);
    }

    private static Task<ApiAnswer> Send(TestActivity activity, string item, byte[] file, string? nonce = null, TestUser? by = null)
    {
        var form = TestPicture.AsForm(file);
        form.Add(new StringContent(item), "item");
        form.Add(new StringContent(nonce ?? NeedsSurvey.NewNonce()), "nonce");
        return (by ?? activity.Leader).SendContent(HttpMethod.Post, $"{activity.Address}/dossier/files", form);
    }

    private static async Task<Guid> Sent(TestActivity activity, string item, byte[] file, string? nonce = null) => (await Send(activity, item, file, nonce)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static async Task<byte[]> File(TestActivity activity, Guid paper)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{activity.Address}/dossier/{paper}/file");
        request.Headers.Authorization = new("Bearer", activity.Leader.Token);
        using var response = await activity.Leader.Http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static async Task<IEnumerable<string?>> Missing(TestActivity activity) =>
        (await activity.Leader.Get($"{activity.Address}/dossier")).MustBeOk().Json.GetProperty("missing").EnumerateArray().Select(item => item.GetString());
}
