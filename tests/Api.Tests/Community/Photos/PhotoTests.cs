using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Tests.Community.Photos;

public sealed class PhotoTests
{
    [Fact]
    public async Task A_photo_is_kept_as_a_jpeg_of_bounded_size_without_what_the_camera_wrote_into_it()
    {
        var resident = await (await TestTown.Settle(await TestApi.Shared())).Resident();
        Assert.Contains(TestPicture.Secret, Encoding.ASCII.GetString(TestPicture.Png(3000, 1000)));

        var kept = (await resident.SendContent(HttpMethod.Post, "/api/photos", TestPicture.AsForm(TestPicture.Png(3000, 1000)))).Must(HttpStatusCode.Created).Json;

        Assert.Equal((2048, 683, "waiting"), (kept.GetProperty("width").GetInt32(), kept.GetProperty("height").GetInt32(), kept.GetProperty("state").GetString()));
        var (large, small) = (await Bytes(resident, kept.GetProperty("id").GetGuid()), await Bytes(resident, kept.GetProperty("id").GetGuid(), small: true));
        Assert.Equal(new PictureSize(2048, 683), PictureHeader.Read(large));
        Assert.Equal(new PictureSize(320, 107), PictureHeader.Read(small));
        Assert.All([large, small], picture => Assert.DoesNotContain("121.4737", Encoding.ASCII.GetString(picture)));
    }

    [Fact]
    public async Task What_is_no_picture_by_its_content_is_sent_back()
    {
        var resident = await (await TestTown.Settle(await TestApi.Shared())).Resident();
        var broken = TestPicture.Png(40, 30);
        Array.Clear(broken, 60, broken.Length - 60);

        (await Send(resident, TestPicture.AsForm(Encoding.ASCII.GetBytes("GIF89a" + new string('.', 100))))).MustBeMalformed("file");
        (await Send(resident, TestPicture.AsForm(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")))).MustBeMalformed("file");
        (await Send(resident, TestPicture.AsForm(broken))).MustBeMalformed("file");
        (await Send(resident, TestPicture.AsForm(Header(60000, 60000)))).MustBeMalformed("file");
        (await Send(resident, TestPicture.AsForm(TestPicture.Png(40, 30), "photo"))).MustBeMalformed("file");
    }

    [Fact]
    public async Task A_photo_above_ten_megabytes_is_too_large_and_another_kind_of_body_is_not_taken()
    {
        var resident = await (await TestTown.Settle(await TestApi.Shared())).Resident();
        byte[] large = [.. TestPicture.Png(40, 30), .. new byte[PhotoPolicy.MostBytes]];

        (await Send(resident, TestPicture.AsForm(large))).Must(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusBeforeSending(resident, [.. large, .. large]));
        (await resident.Post("/api/photos", new { file = "…" })).Must(HttpStatusCode.UnsupportedMediaType);
        (await resident.Post("/api/photos")).Must(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_photo_is_seen_by_its_uploader_and_staff_of_the_area_and_by_nobody_else()
    {
        var (town, elsewhere) = (await TestTown.Settle(await TestApi.Shared()), await TestTown.Settle(await TestApi.Shared()));
        var resident = await town.Resident();
        var photo = $"/api/photos/{await resident.Upload()}";

        (await resident.Get(photo)).MustBeOk();
        (await (await town.Staff(Role.Committee)).Get(photo)).MustBeOk();
        (await (await town.Staff(Role.Office, town.Subdistrict)).Get($"{photo}?small=true")).MustBeOk();
        (await (await town.Resident()).Get(photo)).Must(HttpStatusCode.NotFound);
        (await (await town.Staff(Role.Reviewer)).Get(photo)).Must(HttpStatusCode.NotFound);
        (await (await elsewhere.Staff(Role.Committee)).Get(photo)).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Staff_decide_once_whether_a_photo_may_be_shown()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (resident, committee) = (await town.Resident(), await town.Staff(Role.Committee));
        var decision = $"/api/staff/photos/{await resident.Upload()}/decision";

        (await committee.Post(decision, new { pass = true })).Must(HttpStatusCode.NoContent);
        (await committee.Post(decision, new { pass = true })).Must(HttpStatusCode.NoContent);
        (await committee.Post(decision, new { pass = false })).MustBeRefused("photo.decided");
    }

    [Fact]
    public async Task Nobody_fills_the_disk_with_photos_that_nothing_names()
    {
        var api = await TestApi.Shared();
        var resident = await (await TestTown.Settle(api)).Resident();
        await api.InDb(async db =>
        {
            var by = new Caller(resident.AccountId, resident.PersonId, null, null, Channel.Mini, []);
            for (var i = 0; i < PhotoPolicy.MostUnused; i++) db.Photos.Add(Photo.Keep(Guid.CreateVersion7(), by, new(1, 1), 1, StandingClock.Start));
            return await db.SaveChangesAsync();
        });

        (await Send(resident, TestPicture.AsForm(TestPicture.Png(40, 30)))).MustBeRefused("photo.too-many");
    }

    [Fact]
    public async Task A_photo_that_nothing_names_is_gone_after_a_day_with_its_files()
    {
        await using var api = await TestApi.Start(clock: new StandingClock());
        var resident = await (await TestTown.Settle(api)).Resident();
        var id = await resident.Upload();

        await Discard(api, TimeSpan.FromHours(23));
        (await resident.Get($"/api/photos/{id}")).MustBeOk();
        await Discard(api, TimeSpan.FromHours(2));

        (await resident.Get($"/api/photos/{id}")).Must(HttpStatusCode.NotFound);
        Assert.Null(await api.Services.GetRequiredService<IPhotoFiles>().Read(id, small: true, CancellationToken.None));
        await api.DisposeAsync();
    }

    internal static async Task<byte[]> Bytes(TestUser user, Guid photo, bool small = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/photos/{photo}?small={small}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user.Token);
        using var response = await user.Http.SendAsync(request);
        Assert.Equal("image/jpeg", response.Content.Headers.ContentType!.MediaType);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task Discard(TestApi api, TimeSpan later)
    {
        api.Clock.Move(later);
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PhotoDiscarding>().Discard(CancellationToken.None);
    }

    // A small file that says it unfolds to a very large picture.
    private static byte[] Header(int width, int height)
    {
        var picture = TestPicture.Png(40, 30);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(20), height);
        return picture;
    }

    // The length alone is enough to be refused.
    private static async Task<HttpStatusCode> StatusBeforeSending(TestUser user, byte[] file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/photos") { Content = TestPicture.AsForm(file), Headers = { ExpectContinue = true } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user.Token);
        using var response = await user.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static Task<ApiAnswer> Send(TestUser user, HttpContent content) => user.SendContent(HttpMethod.Post, "/api/photos", content);
}
