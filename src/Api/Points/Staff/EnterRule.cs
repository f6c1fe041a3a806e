using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Api.Points.Staff;

/// <summary>Says what an hour of volunteer time earns from a day on. What held before stays on record.</summary>
internal static class EnterRule
{
    /// <param name="From">The first Shanghai day; today or later.</param>
    /// <param name="DailyCeiling">What one person earns at most on a day.</param>
    /// <param name="WeakerPercent">What an hour is worth that was proven by a card or a helper's entry: 100 for all of it.</param>
    public sealed record Request(
        Guid AreaId, DateOnly From, [Range(0, 1000)] int PointsPerHour, [Range(0, 10_000)] int DailyCeiling, [Range(0, 100)] int WeakerPercent,
        [Required, StringLength(PointsRule.LongestReason, MinimumLength = 2), PlainText] string Reason);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, PointsRules rules, CancellationToken cancel)
    {
        var terms = new PointsTerms(request.PointsPerHour, request.DailyCeiling, request.WeakerPercent);
        return await rules.Enter(request.AreaId, request.From, terms, (by.Caller, request.Reason), cancel) is { } id
            ? TypedResults.Created("/api/staff/points/rules", new Answer(id))
            : TypedResults.NotFound();
    }
}
