using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Photos;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class PhotoAnswerTests
{
    private static readonly object Question = new { id = "pics", kind = "photos", title = "拍几张", required = false, options = Array.Empty<object>(), maxChoices = 2 };

    [Fact]
    public async Task An_answer_names_photos_of_its_sender_and_only_those()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Question);
        var (resident, neighbour) = (await survey.Town.Resident(), await survey.Town.Resident());
        var (mine, theirs) = (await resident.Upload(), await neighbour.Upload());

        (await resident.Answer(survey, null, Shown(mine, theirs))).MustBeMalformed("photos");
        (await resident.Answer(survey, null, Shown(Guid.CreateVersion7()))).MustBeMalformed("photos");
        (await resident.Answer(survey, null, Shown(mine))).MustBeOk();
        (await resident.Answer(survey, null, Shown(mine))).MustBeOk();

        var answer = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer").GetProperty("answers")[0];
        Assert.Equal(mine, answer.GetProperty("photos")[0].GetGuid());
    }

    [Fact]
    public async Task No_more_photos_than_asked_for_none_twice_and_none_where_words_are_asked_for()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Question, Words("name", "叫什么？"));
        var resident = await survey.Town.Resident();
        Guid[] photos = [await resident.Upload(), await resident.Upload(), await resident.Upload()];

        (await resident.Answer(survey, null, Shown(photos))).MustBeMalformed("answers[0].photos");
        (await resident.Answer(survey, null, Shown(photos[0], photos[0]))).MustBeMalformed("answers[0].photos");
        (await resident.Answer(survey, null, new { questionId = "name", photos = photos[..1] })).MustBeMalformed("answers[0].photos");
        (await resident.Answer(survey, null, Said("pics", "没有"))).MustBeMalformed("answers[0].photos");
        (await resident.Answer(survey, null, Shown(photos[..2]))).MustBeOk();
    }

    [Fact]
    public async Task A_photo_belongs_to_one_survey_and_one_that_the_answer_drops_is_gone_after_a_day()
    {
        await using var api = await TestApi.Start(clock: new StandingClock());
        var town = await TestTown.Settle(api);
        var (survey, other) = (await Opened(town, Question), await Opened(town, Question));
        var resident = await town.Resident();
        var (kept, dropped) = (await resident.Upload(), await resident.Upload());
        (await resident.Answer(survey, null, Shown(kept, dropped))).MustBeOk();

        (await resident.Answer(other, null, Shown(kept))).MustBeMalformed("photos");
        (await resident.Answer(survey, null, Shown(kept))).MustBeOk();
        api.Clock.Move(TimeSpan.FromHours(25));
        await using (var scope = api.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<PhotoDiscarding>().Discard(CancellationToken.None);

        (await resident.Get($"/api/photos/{kept}")).MustBeOk();
        (await resident.Get($"/api/photos/{dropped}")).Must(HttpStatusCode.NotFound);
        await api.DisposeAsync();
    }

    [Fact]
    public async Task A_draft_keeps_its_photos_until_it_is_dropped()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Question);
        var resident = await survey.Town.Resident();
        var photo = await resident.Upload();

        (await resident.Put($"{survey.Address}/draft", new { answers = new[] { Shown(photo) } })).MustBeOk();
        Assert.True(await IsNamed(photo));
        (await resident.Delete($"{survey.Address}/draft")).Must(HttpStatusCode.NoContent);
        Assert.False(await IsNamed(photo));
    }

    [Fact]
    public async Task Staff_enter_photos_with_a_paper_form_and_the_person_sees_them_once_they_have_passed()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Question);
        var (resident, photo) = (await survey.Town.Resident(), await survey.Committee.Upload());

        var paper = new { personId = resident.PersonId, nonce = NeedsSurvey.NewNonce(), answers = new[] { Shown(photo) } };
        (await survey.Committee.Post($"{survey.StaffAddress}/paper-answers", paper)).MustBeOk();

        (await resident.Get($"/api/photos/{photo}")).Must(HttpStatusCode.NotFound);
        (await (await survey.Town.Staff(Role.Liaison)).Post($"/api/staff/photos/{photo}/decision", new { pass = true })).Must(HttpStatusCode.NoContent);
        (await resident.Get($"/api/photos/{photo}")).MustBeOk();
    }

    [Fact]
    public async Task Photos_are_taken_along_with_the_export_and_erased_with_the_person()
    {
        var api = await TestApi.Shared();
        var survey = await Opened(await TestTown.Settle(api), Question);
        var resident = await survey.Town.Resident();
        var (named, unused) = (await resident.Upload(), await resident.Upload());
        (await resident.Answer(survey, null, Shown(named))).MustBeOk();

        Assert.Equal(2, await PhotosInExport(resident));
        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(0, await api.InDb(db => db.Photos.CountAsync(photo => photo.Id == named || photo.Id == unused)));
        var files = api.Services.GetRequiredService<IPhotoFiles>();
        foreach (var id in new[] { named, unused }) Assert.Null(await files.Read(id, small: false, CancellationToken.None));
        Assert.DoesNotContain(named.ToString(), await api.InDb(async db => System.Text.Json.JsonSerializer.Serialize(
            await db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id).Select(answer => answer.Answers).SingleAsync())));
    }

    private static object Shown(params Guid[] photos) => new { questionId = "pics", photos };

    private static async Task<bool> IsNamed(Guid id) => await (await TestApi.Shared()).InDb(db => db.Photos.Where(photo => photo.Id == id).Select(photo => photo.IsNamed).SingleAsync());

    private static async Task<int> PhotosInExport(TestUser user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", user.Token) } };
        using var response = await user.Http.SendAsync(request);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        return zip.Entries.Count(entry => entry.FullName.StartsWith("照片/", StringComparison.Ordinal) && entry.Length > 0);
    }
}
