using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

public sealed class RaisedNeedTests
{
    [Fact]
    public async Task A_need_that_is_raised_joins_those_who_wrote_the_same_in_the_survey_and_a_person_counts_once()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮", "遛狗不牵绳");

        (await Raise(residents[1], "楼道里的灯坏了")).Must(HttpStatusCode.Created);
        (await Raise(residents[0], "楼道太暗")).Must(HttpStatusCode.Created);

        Assert.Equal(["楼道照明 2", "文明养犬 1"], await town.InShort());
        Assert.True((await town.SeenBy(residents[1])).Single(group => group.GetProperty("title").GetString() == "楼道照明").GetProperty("mine").GetBoolean());
    }

    [Fact]
    public async Task Its_photo_and_place_are_seen_by_the_committee_the_place_lies_sealed_and_is_rounded()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var resident = await town.Town.Resident();
        var photo = await resident.Upload();

        var id = (await Raise(resident, "楼道里的灯坏了", photo, new { label = "五号楼", latitude = 31.2304567, longitude = 121.4737123 })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        var scene = (await town.OnBoard())[0].GetProperty("sentences")[0].GetProperty("scene");
        var place = scene.GetProperty("place");
        Assert.Equal((photo, "五号楼"), (scene.GetProperty("photoId").GetGuid(), place.GetProperty("label").GetString()));
        Assert.Equal((31.2305m, 121.4737m), (place.GetProperty("latitude").GetDecimal(), place.GetProperty("longitude").GetDecimal()));
        (await town.Committee.Get($"/api/photos/{photo}?small=true")).MustBeOk();
        Assert.DoesNotContain("五号楼", Encoding.UTF8.GetString((await api.InDb(db => db.RaisedNeeds.Where(need => need.Id == id).Select(need => need.Place).SingleAsync()))!));
    }

    [Fact]
    public async Task Sent_again_or_at_once_it_is_one_need()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var resident = await town.Town.Resident();
        var need = new { text = "楼道里的灯坏了", nonce = NeedsSurvey.NewNonce() };

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => resident.Post("/api/needs", need)));

        Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal(1, (await town.OnBoard()).Single().GetProperty("sentenceCount").GetInt32());
    }

    [Fact]
    public async Task What_names_no_need_is_sent_back_and_a_photo_of_somebody_else_too()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var (resident, neighbour) = (await town.Town.Resident(), await town.Town.Resident());
        var (mine, theirs) = (await resident.Upload(), await neighbour.Upload());

        (await Raise(resident, "谢谢", mine)).MustBeMalformed("text");
        (await Raise(resident, "楼道里的灯坏了", theirs)).MustBeMalformed("photos");
        (await Raise(resident, "楼道里的灯坏了", place: new { label = "五号楼", latitude = 91 })).Must(HttpStatusCode.BadRequest);
        Assert.Empty(await town.OnBoard());

        (await Raise(resident, "楼道里的灯坏了", mine)).Must(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Nobody_floods_the_board()
    {
        var api = await TestApi.Shared();
        var resident = await (await NeedsTown.Settle(api)).Town.Resident();
        await api.InDb(async db =>
        {
            for (byte i = 0; i < RaisedNeed.MostADay; i++)
                db.Add(RaisedNeed.Raise(Guid.CreateVersion7(), (Guid.CreateVersion7(), resident.PersonId!.Value), new("灯", null, null, [i, .. new byte[15]]), StandingClock.Start));
            return await db.SaveChangesAsync();
        });

        (await Raise(resident, "楼道里的灯坏了")).MustBeRefused("needs.too-many-today");
    }

    [Fact]
    public async Task Erasing_takes_words_place_and_photo_and_leaves_the_count()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var resident = await town.Town.Resident();
        var photo = await resident.Upload();
        (await Raise(resident, "楼道里的灯坏了", photo, new { label = "五号楼" })).Must(HttpStatusCode.Created);

        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        var raised = await api.InDb(db => db.RaisedNeeds.SingleAsync(need => need.PersonId == resident.PersonId));
        Assert.Equal(("", null, null), (raised.Text, raised.Place, raised.PhotoId));
        Assert.False(await api.InDb(db => db.Photos.AnyAsync(one => one.Id == photo)));
        Assert.Equal(1, (await town.OnBoard()).Single().GetProperty("residents").GetInt32());
    }

    private static Task<ApiAnswer> Raise(TestUser resident, string text, Guid? photoId = null, object? place = null) =>
        resident.Post("/api/needs", new { text, nonce = NeedsSurvey.NewNonce(), photoId, place });
}
