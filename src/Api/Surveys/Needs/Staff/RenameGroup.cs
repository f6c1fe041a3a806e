using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Staff;

/// <summary>Gives a group a name of people's own; the method does not change it any more.</summary>
internal static class RenameGroup
{
    public sealed record Request([Required, StringLength(NeedGroup.MaxTitleLength, MinimumLength = 2)] string Title);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedActs acts, CancellationToken cancel) =>
        await acts.Rename(by.Caller, groupId, request.Title, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
