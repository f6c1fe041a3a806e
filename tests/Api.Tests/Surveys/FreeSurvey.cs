using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Surveys;

/// <summary>A survey with questions of its own, opened in a town of its own.</summary>
internal static class FreeSurvey
{
    public static async Task<NeedsSurvey> Opened(TestTown town, params object[] questions)
    {
        var committee = await town.Staff(Role.Committee);
        var drafted = (await committee.Post("/api/staff/surveys/free", new { areaId = town.Neighbourhood.Id, title = "养狗", questions })).Must(HttpStatusCode.Created);
        var survey = new NeedsSurvey(town, committee, drafted.Json.GetProperty("id").GetGuid());
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        return survey;
    }

    public static object Choice(string id, string title, bool required = true, object? showIf = null) => new
    {
        id, kind = "single", title, required, showIf, options = new[] { new { id = "yes", text = "有" }, new { id = "no", text = "没有" } },
    };

    public static object Words(string id, string title, bool required = false, object? showIf = null) =>
        new { id, kind = "text", title, required, showIf, options = Array.Empty<object>() };

    public static object Chosen(string questionId, params string[] choices) => new { questionId, choices };

    public static object Said(string questionId, string text) => new { questionId, text };

    public static Task<ApiAnswer> Answer(this TestUser resident, NeedsSurvey survey, int? version, params object[] answers) =>
        resident.Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), version, answers });

    public static Task<ApiAnswer> Correct(this NeedsSurvey survey, string reason, params object[] questions) =>
        survey.Committee.Put($"{survey.StaffAddress}/questions", new { title = "养狗", questions, reason });
}
