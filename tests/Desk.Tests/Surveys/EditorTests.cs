using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed class EditorTests
{
    private static readonly (string, string)[] Asked =
    [
        ("title", "亭子"), ("q0.id", "place"), ("q0.title", "放在哪里？"), ("q0.kind", "Single"), ("q0.o.north", "北门口"), ("q0.o.south", ""), ("q0.options", "东门"), ("q0.limit", ""),
        ("q1.id", "why"), ("q1.title", "为什么？"), ("q1.kind", "Text"), ("q1.limit", ""), ("q1.if", "place/north"),
    ];

    [Fact]
    public async Task An_open_survey_is_corrected_with_a_reason_and_every_version_is_kept_to_read()
    {
        var (api, _, committee, survey) = await Opened();

        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", [.. Asked, ("reason", "")]);
        (await committee.Submit($"/desk/surveys/{survey}/questions", [.. Asked, ("reason", "北门<口>写清楚")])).Must(HttpStatusCode.SeeOther);

        foreach (var words in new[] { "请写明为什么更正", "北门口", "东门" }) Assert.Contains(words, refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        var now = await api.InDb(db => db.Surveys.AsNoTracking().SingleAsync(one => one.Id == survey));
        Assert.Equal(2, now.Version);
        Assert.Equal([new AnswerOption("north", "北门口"), new AnswerOption("o1", "东门")], now.Questions[0].Options);
        Assert.Equal(("place", "north"), (now.Questions[1].ShowIf!.QuestionId, now.Questions[1].ShowIf!.AnyOf.Single()));
        var page = (await committee.Browse($"/desk/surveys/{survey}/versions")).MustBeOk().Body;
        foreach (var words in new[] { "第 2 版（现在）", "北门&lt;口&gt;写清楚", "第 1 题答“北门口”的才问", "南门", "由您更正" }) Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_was_written_before_a_colleagues_does_not_write_over_it()
    {
        var (api, town, committee, survey) = await Opened();
        var seen = await api.InDb(db => db.Surveys.Where(one => one.Id == survey).Select(one => one.Revision).SingleAsync());
        (await (await town.Staff(Role.Committee)).Submit($"/desk/surveys/{survey}/questions", [.. Asked, ("reason", "同事先改"), ("revision", $"{seen}")])).Must(HttpStatusCode.SeeOther);

        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", [.. Asked, ("reason", "我后改"), ("revision", $"{seen}")]);

        foreach (var words in new[] { "有同事改过这份问卷", "我后改" }) Assert.Contains(words, refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Equal(2, await api.InDb(db => db.Surveys.Where(one => one.Id == survey).Select(one => one.Version).SingleAsync()));
    }

    [Fact]
    public async Task The_kind_of_a_question_that_was_asked_stays_and_the_page_does_not_offer_another()
    {
        var (_, _, committee, survey) = await Opened();

        var page = (await committee.Browse($"/desk/surveys/{survey}/questions")).MustBeOk().Body;
        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", [.. Asked.Select(one => one.Item1 == "q0.kind" ? ("q0.kind", "Multiple") : one), ("reason", "改成多选")]);

        Assert.Contains("不能换题型", page, StringComparison.Ordinal);
        Assert.Contains("题型不能改", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_looks_at_one_question_only_and_what_was_ticked_stays_ticked()
    {
        var (_, _, committee, survey) = await Opened();
        (string, string)[] form = [.. Asked, ("reason", "加一题"), ("q2.id", ""), ("q2.title", "几分？"), ("q2.kind", "Rating"), ("q2.if", "place/north"), ("q2.if", "why/x")];

        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", form);

        Assert.Contains("请只在一道题下面打钩", refused.Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        Assert.Matches("value=\"place/north\" checked", refused.Body);
    }

    [Fact]
    public async Task The_preview_asks_on_as_the_answers_say_and_keeps_nothing()
    {
        var (api, _, committee, survey) = await Opened();
        (await committee.Submit($"/desk/surveys/{survey}/questions", [.. Asked, ("reason", "加显示条件")])).Must(HttpStatusCode.SeeOther);

        var first = (await committee.Browse($"/desk/surveys/{survey}/preview")).MustBeOk().Body;
        var then = (await committee.Browse($"/desk/surveys/{survey}/preview?a.place=north")).MustBeOk().Body;

        Assert.Contains("还有 1 道题", first, StringComparison.Ordinal);
        Assert.DoesNotContain("为什么？", first, StringComparison.Ordinal);
        Assert.Contains("为什么？", then, StringComparison.Ordinal);
        Assert.Equal(0, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey)));
    }

    [Fact]
    public async Task An_option_of_a_draft_that_is_reworded_in_its_place_is_still_found_by_conditions()
    {
        var (api, _, committee, survey) = await Opened(open: false);
        (string, string)[] form =
        [
            ("title", "亭子"), ("q0.id", "place"), ("q0.title", "放在哪里？"), ("q0.kind", "Single"), ("q0.options", "北门口\n南门"), ("q0.limit", ""),
            ("q1.id", "why"), ("q1.title", "为什么？"), ("q1.kind", "Text"), ("q1.limit", ""), ("q1.if", "place/north"),
        ];

        (await committee.Submit($"/desk/surveys/{survey}/questions", form)).Must(HttpStatusCode.SeeOther);

        Assert.Equal(new AnswerOption("north", "北门口"), (await api.InDb(db => db.Surveys.AsNoTracking().SingleAsync(one => one.Id == survey))).Questions[0].Options[0]);
        Assert.Matches("value=\"place/north\" checked", (await committee.Browse($"/desk/surveys/{survey}/questions")).MustBeOk().Body);
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Committee, Guid Survey)> Opened(bool open = true)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var committee = await town.Staff(Role.Committee);
        object[] questions =
        [
            new { id = "place", kind = "single", title = "放在哪里？", required = true, options = new[] { new { id = "north", text = "北门" }, new { id = "south", text = "南门" } } },
            new { id = "why", kind = "text", title = "为什么？", required = false, options = Array.Empty<object>() },
        ];
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", title = "亭子", questions });
        var id = drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        if (open) (await committee.Submit($"/desk/surveys/{id}/opening")).Must(HttpStatusCode.SeeOther);
        return (api, town, committee, id);
    }
}
