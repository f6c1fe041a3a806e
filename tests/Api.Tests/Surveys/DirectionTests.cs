using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class DirectionTests
{
    [Fact]
    public async Task In_Puxing_no_needs_survey_opens_before_the_two_committees_raised_the_direction()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        var survey = await NeedsSurvey.Draft(town);

        var refused = await survey.Open();
        (await Record(survey.Committee, town)).Must(HttpStatusCode.Created);

        refused.MustBeRefused("needs.direction-missing");
        Assert.Equal("PX-10", refused.Json.GetProperty("rule").GetProperty("id").GetString());
        (await survey.Open()).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_direction_for_another_year_does_not_help()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        var survey = await NeedsSurvey.Draft(town);

        (await Record(survey.Committee, town, TestTown.Year - 1, "2025-03-01")).Must(HttpStatusCode.Created);

        (await survey.Open()).MustBeRefused("needs.direction-missing");
    }

    [Fact]
    public async Task In_Chuansha_the_two_committees_come_in_with_the_application_and_the_survey_opens_without_them()
    {
        var survey = await NeedsSurvey.Draft(await TestTown.Settle(await TestApi.Shared(), "chuansha", withDirection: false));

        (await survey.Open()).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task One_committee_alone_raises_none_and_is_told_the_rule()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        var committee = await town.Staff(Role.Committee);

        var refused = await Record(committee, town, partyBranch: false);

        refused.MustBeRefused("direction.one-committee-absent");
        Assert.Equal("PX-10", refused.Json.GetProperty("rule").GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_was_raised_is_read_by_those_who_answer_for_the_area()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        await Record(await town.Staff(Role.Committee), town, day: "2026-01-10", direction: "先说的");
        await Record(await town.Staff(Role.Committee), town, day: "2026-02-10", direction: "后来定的");

        var read = (await (await town.Staff(Role.Office, town.Subdistrict)).Get($"/api/staff/directions?areaId={town.Neighbourhood.Id}&year={TestTown.Year}")).MustBeOk().Json;

        Assert.Equal(["后来定的", "先说的"], read.EnumerateArray().Select(direction => direction.GetProperty("direction").GetString()));
    }

    [Fact]
    public async Task A_meeting_that_is_still_to_come_is_sent_back()
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        (await Record(await town.Staff(Role.Committee), town, day: "2026-12-31")).MustBeMalformed("heldOn");
    }

    private static Task<ApiAnswer> Record(
        TestUser committee, TestTown town, int year = TestTown.Year, string day = "2026-01-12", bool partyBranch = true, string direction = "楼道安全") =>
        committee.Post("/api/staff/directions", new
        {
            areaId = town.Neighbourhood.Id, year, heldOn = day, partyBranchPresent = partyBranch, committeePresent = true, direction,
        });
}
