using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>Whether neighbours have said already what the caller is about to write: the nearest groups first, none when it is new. Nothing is stored.</summary>
internal static class MatchNeed
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Text);

    public static async Task<Ok<List<NeedGroupShown>>> Handle(
        Request request, CallerOfRequest by, NeedQueries needs, TimeProvider time, CancellationToken cancel)
    {
        var key = new NeedBoardKey(by.Caller.AreaId!.Value, ShanghaiTime.DayOf(time.GetUtcNow()).Year);
        return TypedResults.Ok(await needs.Like(request.Text, by.Caller.PersonId, key, cancel));
    }
}
