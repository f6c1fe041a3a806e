using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>I agree with my own account that somebody acts for me. Repeating it is harmless.</summary>
internal static class GiveMyMandate
{
    public static async Task<Created<GiveMandateAtDesk.Answer>> Handle(MandateRequest request, CallerOfRequest by, MandateGiving giving, CancellationToken cancel)
    {
        var id = await giving.GiveMyself(request.Wish, by.Caller, cancel);
        return TypedResults.Created($"/api/me/mandates/{id}", new GiveMandateAtDesk.Answer(id));
    }
}
