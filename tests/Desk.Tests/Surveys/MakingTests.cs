using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Tests.Surveys;

public sealed class MakingTests
{
    [Fact]
    public async Task A_committee_takes_a_survey_from_the_template_to_its_end()
    {
        var (api, town, committee) = await Committee();
        var editor = (await committee.Submit("/desk/surveys/new", ("area", $"{town.Neighbourhood.Id}"), ("year", "2026"), ("title", ""))).Must(HttpStatusCode.SeeOther).Location!;
        var survey = editor.Split('/')[3];

        Assert.Contains("草稿已经建好", (await committee.Browse(editor)).MustBeOk().Body, StringComparison.Ordinal);
        Assert.EndsWith("?done=opened", (await committee.Submit($"/desk/surveys/{survey}/opening")).Must(HttpStatusCode.SeeOther).Location, StringComparison.Ordinal);
        Assert.Contains("还差 40 位", (await committee.Browse($"/desk/surveys/{survey}")).MustBeOk().Body, StringComparison.Ordinal);
        (await committee.Submit($"/desk/surveys/{survey}/closing")).Must(HttpStatusCode.SeeOther);

        var acts = await api.InDb(db => db.AuditRows.Where(row => row.AccountId == committee.AccountId).OrderBy(row => row.Id).Select(row => row.Act).ToListAsync());
        Assert.Equal(["survey.draft", "survey.open", "survey.close"], acts);
    }

    [Fact]
    public async Task The_editor_changes_takes_out_and_adds_questions_and_keeps_the_ids_of_what_stays()
    {
        var (api, town, committee) = await Committee();
        var survey = await Drafted(town, committee, new Question("place", QuestionKind.Single, "在哪里？", true, [new("north", "北门"), new("south", "南门")]),
            new Question("why", QuestionKind.Text, "为什么？", false, []));

        var saved = await committee.Submit($"/desk/surveys/{survey}/questions", ("title", "亭子"),
            ("q0.id", "place"), ("q0.title", "放在哪里？"), ("q0.kind", "Multiple"), ("q0.options", "南门\r\n东门\r\n"), ("q0.limit", "2"), ("q0.required", "on"),
            ("q1.id", "why"), ("q1.title", "为什么？"), ("q1.kind", "Text"), ("q1.options", ""), ("q1.limit", ""), ("q1.removed", "on"),
            ("q2.id", ""), ("q2.title", "还想说什么？"), ("q2.kind", "Text"), ("q2.options", ""), ("q2.limit", "300"));

        saved.Must(HttpStatusCode.SeeOther);
        var (title, questions) = await Read(api, survey);
        Assert.Equal("亭子", title);
        Assert.Equal(["place", "q1"], questions.Select(question => question.Id));
        Assert.Equal([new AnswerOption("south", "南门"), new AnswerOption("o1", "东门")], questions[0].Options);
        Assert.Equal((QuestionKind.Multiple, 2, true), (questions[0].Kind, questions[0].MaxChoices, questions[0].Required));
        Assert.Equal((QuestionKind.Text, 300, false), (questions[1].Kind, questions[1].MaxLength, questions[1].Required));
    }

    [Fact]
    public async Task Ratings_orders_of_preference_and_long_texts_are_written_in_the_editor_and_stand_there_again()
    {
        var (api, town, committee) = await Committee();
        var survey = await Drafted(town, committee);

        (await committee.Submit($"/desk/surveys/{survey}/questions", ("title", "满意度"),
            ("q0.id", ""), ("q0.title", "您满意吗？"), ("q0.kind", "Rating"), ("q0.options", "不满意\n一般\n满意"), ("q0.limit", ""),
            ("q1.id", ""), ("q1.title", "先做哪样？"), ("q1.kind", "Ranking"), ("q1.options", "亭子\n路灯\n花园"), ("q1.limit", "2"),
            ("q2.id", ""), ("q2.title", "还想说什么？"), ("q2.kind", "LongText"), ("q2.options", ""), ("q2.limit", "3000"))).Must(HttpStatusCode.SeeOther);

        var (_, questions) = await Read(api, survey);
        Assert.Equal([QuestionKind.Rating, QuestionKind.Ranking, QuestionKind.LongText], questions.Select(question => question.Kind));
        Assert.Equal((3, "满意"), (questions[0].Scale!.Highest, questions[0].Scale!.Labels![2]));
        Assert.Equal((2, 3, 3000), (questions[1].MaxChoices, questions[1].Options.Count, questions[2].MaxLength));
        var page = WebUtility.HtmlDecode((await committee.Browse($"/desk/surveys/{survey}/questions")).MustBeOk().Body);
        foreach (var words in new[] { "不满意\n一般\n满意", "value=\"Ranking\" selected", "value=\"3000\"" }) Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_free_survey_asks_for_a_title_and_shows_no_gate()
    {
        var (_, town, committee) = await Committee();
        (string, string)[] form = [("kind", "Free"), ("area", $"{town.Neighbourhood.Id}"), ("year", "2026"), ("title", "")];

        Assert.Contains("请填写“标题”。", (await committee.Submit("/desk/surveys/new", form)).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);
        form[3] = ("title", "活动室开放时间");
        var survey = (await committee.Submit("/desk/surveys/new", form)).Must(HttpStatusCode.SeeOther).Location!.Split('/')[3];
        (await committee.Submit($"/desk/surveys/{survey}/opening")).Must(HttpStatusCode.SeeOther);

        var page = (await committee.Browse($"/desk/surveys/{survey}")).MustBeOk().Body;
        Assert.Contains("自由问卷，不计入征询门槛", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"gate\"", page, StringComparison.Ordinal);
        Assert.Contains("自由问卷，不计入", (await committee.Browse("/desk/surveys")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_direction_of_the_two_committees_is_recorded_and_a_meeting_without_one_of_them_is_refused()
    {
        var (_, town, committee) = await Committee();
        (string, string)[] form = [("area", $"{town.Neighbourhood.Id}"), ("year", "2026"), ("held", "2026-03-02"), ("direction", "楼道<安全>"), ("committee", "on")];

        var refused = await committee.Submit("/desk/surveys/directions", form);
        (await committee.Submit("/desk/surveys/directions", [.. form, ("party", "on")])).Must(HttpStatusCode.SeeOther);

        Assert.Contains("楼道&lt;安全&gt;", refused.Must(HttpStatusCode.Conflict).Body, StringComparison.Ordinal);
        Assert.Contains("2026-03-02：楼道&lt;安全&gt;", (await committee.Browse($"/desk/surveys/directions?area={town.Neighbourhood.Id}&year=2026")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_needs_survey_whose_direction_is_missing_leads_to_where_it_is_recorded()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), withDirection: false);
        var committee = await town.Staff(Role.Committee);
        var survey = await Drafted(town, committee);

        var refused = (await committee.Submit($"/desk/surveys/{survey}/opening")).Must(HttpStatusCode.Conflict).Body;
        (await committee.Submit("/desk/surveys/directions", ("area", $"{town.Neighbourhood.Id}"), ("year", "2026"), ("held", "2026-03-02"), ("direction", "楼道安全"), ("committee", "on"), ("party", "on"))).Must(HttpStatusCode.SeeOther);

        foreach (var words in new[] { "还没有提出立项方向", "PX-10", "记录一次两委会议", $"value=\"{town.Neighbourhood.Id}\" selected" }) Assert.Contains(words, refused, StringComparison.Ordinal);
        (await committee.Submit($"/desk/surveys/{survey}/opening")).Must(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_cannot_be_saved_is_shown_again_with_everything_that_was_typed()
    {
        var (api, town, committee) = await Committee();
        var survey = await Drafted(town, committee);

        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", ("title", "标题<b>"),
            ("q0.id", ""), ("q0.title", "只有一个选项的题"), ("q0.kind", "Single"), ("q0.options", "唯一的选项"), ("q0.limit", ""));

        refused.Must(HttpStatusCode.BadRequest);
        foreach (var words in new[] { "选择题要有 2 到 40 个选项。", "标题&lt;b&gt;", "只有一个选项的题", "唯一的选项" }) Assert.Contains(words, refused.Body, StringComparison.Ordinal);
        Assert.NotEqual("标题<b>", (await Read(api, survey)).Title);
    }

    [Fact]
    public async Task A_closed_survey_is_not_written_anew_and_the_refusal_is_audited()
    {
        var (api, town, committee) = await Committee();
        var survey = await Drafted(town, committee);
        (await committee.Submit($"/desk/surveys/{survey}/opening")).Must(HttpStatusCode.SeeOther);
        (await committee.Submit($"/desk/surveys/{survey}/closing")).Must(HttpStatusCode.SeeOther);

        var refused = await committee.Submit($"/desk/surveys/{survey}/questions", ("title", "另一个标题"), ("reason", "写错了"), ("q0.id", "need"), ("q0.title", "题"), ("q0.kind", "Text"));

        refused.Must(HttpStatusCode.Conflict);
        Assert.Contains("问卷已经结束", refused.Body, StringComparison.Ordinal);
        Assert.Equal(1, await api.InDb(db => db.AuditRows.CountAsync(row => row.AccountId == committee.AccountId && row.RefusalCode == "survey.closed")));
    }

    [Fact]
    public async Task A_step_that_is_refused_answers_with_a_page_that_says_why()
    {
        var (_, town, committee) = await Committee();
        var survey = await Drafted(town, committee);

        var refused = await committee.Submit($"/desk/surveys/{survey}/closing");

        Assert.Equal("text/html", refused.Must(HttpStatusCode.Conflict).MediaType);
        Assert.Contains("问卷还没有开始。", refused.Body, StringComparison.Ordinal);
    }

    private static async Task<(TestApi Api, TestTown Town, TestUser Committee)> Committee()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await town.Staff(Role.Committee));
    }

    private static async Task<string> Drafted(TestTown town, TestUser committee, params Question[] questions)
    {
        var asked = questions.Length == 0 ? null : questions.Select(question => new
        {
            question.Id, kind = question.Kind.ToString().ToLowerInvariant(), question.Title, question.Required, question.Options, question.MaxChoices, question.MaxLength,
        });
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions = asked });
        return drafted.Must(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    private static Task<(string Title, IReadOnlyList<Question> Questions)> Read(TestApi api, string survey) => api.InDb(async db =>
    {
        var id = Guid.Parse(survey);
        var found = await db.Surveys.AsNoTracking().SingleAsync(one => one.Id == id);
        return (found.Title, found.Questions);
    });
}
