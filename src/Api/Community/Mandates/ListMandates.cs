using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>Who may act for somebody on the roster, and who could once; how and when the person agreed.</summary>
internal static class ListMandates
{
    public static async Task<Results<Ok<List<HelperAnswer>>, NotFound>> Handle(
        Guid personId, CallerOfRequest by, ZiZhiJinDb db, MandateLists mandates, CancellationToken cancel)
    {
        var areas = db.Areas.Within(by.Caller.ScopeOf(MandateGiving.Desks));
        if (!await db.Persons.AnyAsync(person => person.Id == personId && areas.Any(area => area.Id == person.AreaId), cancel)) return TypedResults.NotFound();
        return TypedResults.Ok((await mandates.HelpersOf(personId, cancel)).Select(HelperAnswer.Of).ToList());
    }
}
