using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class SurveyCalls
{
    private const string Nonce = "AAAAAAAAAAAAAAAAAAAAAA";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/surveys"),
        new("GET /api/surveys/{surveyId}", ask => $"/api/surveys/{ask.Ids.OpenSurvey}"),
        new("GET /api/surveys/{surveyId}/progress", ask => $"/api/surveys/{ask.Ids.OpenSurvey}/progress"),
        new("PUT /api/surveys/{surveyId}/answer", ask => $"/api/surveys/{ask.Ids.OpenSurvey}/answer", _ => new { nonce = Nonce, answers = Answers }),
        new("PUT /api/surveys/{surveyId}/draft", ask => $"/api/surveys/{ask.Ids.OpenSurvey}/draft", _ => new { answers = Answers }),
        new("GET /api/surveys/{surveyId}/draft", ask => $"/api/surveys/{ask.Ids.OpenSurvey}/draft"),
        new("DELETE /api/surveys/{surveyId}/draft", ask => $"/api/surveys/{ask.Ids.OpenSurvey}/draft"),

        new("POST /api/staff/surveys", Body: ask => new { areaId = ask.Ids.Area, year = TestTown.Year, template = "needs" }),
        new("POST /api/staff/surveys/free", Body: ask => new { areaId = ask.Ids.Area, title = "端午活动", questions = Questions }),
        new("PUT /api/staff/surveys/{surveyId}/questions", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/questions", _ => new { title = "需求征询", questions = Questions, reason = "错字" }),
        new("GET /api/staff/surveys/{surveyId}/versions", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/versions"),
        new("POST /api/staff/surveys/{surveyId}/opening", ask => $"/api/staff/surveys/{ask.Ids.DraftSurvey}/opening"),
        new("POST /api/staff/surveys/{surveyId}/closing", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/closing"),
        new("POST /api/staff/surveys/{surveyId}/paper-answers", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/paper-answers", Paper),
        new("POST /api/staff/directions", Body: ask => new
        {
            areaId = ask.Ids.Area, year = TestTown.Year, heldOn = $"{TestTown.Year}-01-05", partyBranchPresent = true, committeePresent = true, direction = "楼道安全",
        }),
        new("GET /api/staff/directions", ask => $"/api/staff/directions?areaId={ask.Ids.Area}&year={TestTown.Year}"),
        new("POST /api/staff/surveys/{surveyId}/paper-batches", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/paper-batches", _ => new { forms = 2 }),
        new("GET /api/staff/surveys/{surveyId}/paper-batches", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/paper-batches"),
        new("GET /api/staff/surveys/{surveyId}/paper-batches/{batchId}/forms", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/paper-batches/{ask.Ids.PaperBatch}/forms"),
        new("GET /api/staff/paper-forms/{code}", ask => $"/api/staff/paper-forms/{ask.PaperCode}"),
        new("POST /api/staff/paper-forms/{code}/answer", ask => $"/api/staff/paper-forms/{ask.PaperCode}/answer", Paper),
        new("POST /api/staff/surveys/{surveyId}/talks", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/talks", Talk),
        new("GET /api/staff/surveys/{surveyId}/talks", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/talks"),
        new("GET /api/staff/surveys/{surveyId}/talks/{talkId}", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/talks/{ask.Ids.Talk}"),
        new("PUT /api/staff/surveys/{surveyId}/talks/{talkId}", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/talks/{ask.Ids.Talk}", ask => new { revision = 1, reason = "错字", talk = Talk(ask) }),
        new("GET /api/staff/surveys/{surveyId}/missing", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/missing"),
        new("GET /api/staff/surveys/{surveyId}/missing/persons", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/missing/persons"),
        new("GET /api/staff/surveys/{surveyId}/tallies", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/tallies"),

        new("GET /api/surveys/{surveyId}/results", ask => $"/api/surveys/{ask.Ids.ClosedSurvey}/results"),
        new("GET /api/surveys/{surveyId}/results/cross", ask => $"/api/surveys/{ask.Ids.ClosedSurvey}/results/cross?rows=content&columns=@building"),
        new("GET /api/staff/surveys/{surveyId}/results/export", ask => $"/api/staff/surveys/{ask.Ids.ClosedSurvey}/results/export?format=xlsx"),
        new("GET /api/staff/surveys/{surveyId}/results/texts", ask => $"/api/staff/surveys/{ask.Ids.ClosedSurvey}/results/texts?question=need"),
        new("GET /api/staff/surveys/{surveyId}/proof", ask => $"/api/staff/surveys/{ask.Ids.ClosedSurvey}/proof"),
        new("GET /api/staff/surveys/{surveyId}/proof/export", ask => $"/api/staff/surveys/{ask.Ids.ClosedSurvey}/proof/export"),
    ];

    private static object[] Questions => [new { id = "day", kind = "text", title = "哪天好？", required = false, options = Array.Empty<object>() }];

    private static object[] Answers => [new { questionId = "need", text = "楼道灯不亮" }];

    private static object Paper(Ask ask) => new { personId = ask.Ids.Elder, nonce = Nonce, answers = Answers };

    private static object Talk(Ask ask) => new
    {
        heldOn = "2026-04-12", place = "活动室", moderator = "王书记", minutes = "楼道太暗", nonce = Nonce,
        said = new[] { new { personIds = new[] { ask.Ids.Elder }, answers = Answers } },
    };
}
