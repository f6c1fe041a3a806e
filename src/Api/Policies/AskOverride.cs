using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>Asks that a soft rule hold with another value in an area, or for one subject there. Another person at the office decides; the reason is read by everybody.</summary>
internal static class AskOverride
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, [Required] EnterValue.Place Place, [Required] ValueRequest Value,
        [Required, StringLength(200, MinimumLength = 4)] string Reason, Guid? SubjectId = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Request request, CallerOfRequest by, RuleOverriding overriding, AreaRules areas, CancellationToken cancel)
    {
        var wish = new OverrideWish(request.AreaId, request.Year, request.Place.Rule, request.Place.Parameter)
        {
            Value = request.Value.Value, Reason = request.Reason, SubjectId = request.SubjectId,
        };
        return await overriding.Ask(wish, areas, by.Caller, cancel) is { } id ? TypedResults.Created($"/api/staff/policies/overrides/{id}", new Answer(id)) : TypedResults.NotFound();
    }
}
