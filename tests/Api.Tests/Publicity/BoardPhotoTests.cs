using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Publicity;

/// <summary>The photo of the notice board on which something hangs.</summary>
public sealed class BoardPhotoTests
{
    [Fact]
    public async Task Of_two_photos_of_the_board_at_once_one_hangs_and_the_other_is_refused()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        var photos = new[] { await board.Committee.Upload(), await board.Office.Upload(50) };

        var answers = await Task.WhenAll(Board.HangPhoto(posting, board.Committee, photos[0]), Board.HangPhoto(posting, board.Office, photos[1]));

        var hung = Array.FindIndex(answers, answer => answer.Status == HttpStatusCode.NoContent);
        answers[1 - hung].MustBeRefused("publicity.changed-meanwhile");
        Assert.Equal(photos[hung], (await board.Office.Get($"/api/staff/postings/{posting}")).MustBeOk().Json.GetProperty("boardPhotoId").GetGuid());
        Assert.Equal([photos[hung]], await board.Api.InDb(db => db.Photos.Where(photo => photo.SubjectId == posting && photo.IsNamed).Select(photo => photo.Id).ToListAsync()));
        (await Board.HangPhoto(posting, hung == 0 ? board.Committee : board.Office, photos[hung])).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_photo_of_the_board_is_proof_for_staff()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, first) = (await board.Post(), await board.Committee.Upload());
        (await board.Committee.Put($"/api/staff/postings/{posting}/board-photo", new { photoId = first })).Must(HttpStatusCode.NoContent);
        var second = await board.Committee.Upload(50);

        (await Board.HangPhoto(posting, board.Committee, second, replaces: first)).Must(HttpStatusCode.NoContent);

        Assert.Equal(second, (await board.Office.Get($"/api/staff/postings/{posting}")).MustBeOk().Json.GetProperty("boardPhotoId").GetGuid());
        (await board.Office.Get($"/api/photos/{second}")).MustBeOk();
        Assert.Equal([second], await board.Api.InDb(db => db.Photos.Where(photo => photo.SubjectId == posting && photo.IsNamed).Select(photo => photo.Id).ToListAsync()));
        (await board.Office.Put($"/api/staff/postings/{posting}/board-photo", new { photoId = await board.Committee.Upload(60) })).Must(HttpStatusCode.NotFound);
        Assert.True((await board.Read(posting)).TryGetProperty("boardPhotoAt", out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task In_the_place_of_a_photo_that_was_erased_another_is_hung(bool isNamed)
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, first) = (await board.Post(), await board.Committee.Upload());
        (await Board.HangPhoto(posting, board.Committee, first)).Must(HttpStatusCode.NoContent);
        await board.Api.InDb(db => db.Photos.Where(photo => photo.Id == first).ExecuteDeleteAsync());
        var second = await board.Committee.Upload(50);

        (await Board.HangPhoto(posting, board.Committee, second, replaces: Guid.NewGuid())).MustBeRefused("publicity.changed-meanwhile");
        (await Board.HangPhoto(posting, board.Committee, second, replaces: isNamed ? first : null)).Must(HttpStatusCode.NoContent);

        Assert.Equal(second, (await board.Office.Get($"/api/staff/postings/{posting}")).MustBeOk().Json.GetProperty("boardPhotoId").GetGuid());
    }
}
