using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Directions;

namespace ZiZhiJin.Api.Surveys.Directions;

/// <summary>A committee records the direction that the neighbourhood's two committees raised together; in Puxing no needs survey opens without one (PX-10).</summary>
internal static class RecordDirection
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, DateOnly HeldOn, bool PartyBranchPresent, bool CommitteePresent,
        [Required, StringLength(Domain.Surveys.Direction.LongestText, MinimumLength = 2)] string Direction);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, DirectionRecords directions, CancellationToken cancel)
    {
        var meeting = new TwoCommitteeMeeting(request.HeldOn, request.PartyBranchPresent, request.CommitteePresent, request.Direction);
        return await directions.Record((request.AreaId, request.Year), meeting, by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/staff/directions?areaId={request.AreaId}&year={request.Year}", new Answer(id))
            : TypedResults.NotFound();
    }
}
