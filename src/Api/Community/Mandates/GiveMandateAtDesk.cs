using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>Staff take down in person who may act for somebody on the roster. Repeating it is harmless.</summary>
internal static class GiveMandateAtDesk
{
    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Guid personId, MandateRequest request, CallerOfRequest by, MandateGiving giving, CancellationToken cancel) =>
        await giving.GiveAtDesk(personId, request.Wish, by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/staff/mandates/{id}", new Answer(id))
            : TypedResults.NotFound();
}
