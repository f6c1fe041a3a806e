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

        new("POST /api/staff/surveys", Body: ask => new { areaId = ask.Ids.Area, year = TestTown.Year, template = "needs" }),
        new("POST /api/staff/surveys/{surveyId}/opening", ask => $"/api/staff/surveys/{ask.Ids.DraftSurvey}/opening"),
        new("POST /api/staff/surveys/{surveyId}/closing", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/closing"),
        new("POST /api/staff/surveys/{surveyId}/paper-answers", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/paper-answers", Paper),
        new("GET /api/staff/surveys/{surveyId}/tallies", ask => $"/api/staff/surveys/{ask.Ids.OpenSurvey}/tallies"),
    ];

    private static object[] Answers => [new { questionId = "need", text = "楼道灯不亮" }];

    private static object Paper(Ask ask) => new { personId = ask.Ids.Elder, nonce = Nonce, answers = Answers };
}
