using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Drafts;

namespace ZiZhiJin.Api.Surveys.Drafts;

/// <summary>Begins anew: what was filled in and not sent is gone. The same when there was nothing.</summary>
internal static class DropDraft
{
    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid surveyId, [FromQuery(Name = "for")] Guid? forPerson, CallerOfRequest by, AnswerDrafts drafts, CancellationToken cancel) =>
        await drafts.Drop(surveyId, forPerson, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
