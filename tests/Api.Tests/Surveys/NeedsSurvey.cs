using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Tests.Surveys;

/// <summary>A needs survey in a test town, and what its people do with it.</summary>
public sealed record NeedsSurvey(TestTown Town, TestUser Committee, Guid Id)
{
    public string Address => $"/api/surveys/{Id}";
    public string StaffAddress => $"/api/staff/surveys/{Id}";

    public static async Task<NeedsSurvey> Draft(TestTown town, object[]? questions = null)
    {
        var committee = await town.Staff(Role.Committee);
        var drafted = await committee.Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs", questions });
        return new NeedsSurvey(town, committee, drafted.Must(System.Net.HttpStatusCode.Created).Json.GetProperty("id").GetGuid());
    }

    public static async Task<NeedsSurvey> Opened(TestTown town)
    {
        var survey = await Draft(town);
        (await survey.Open()).Must(System.Net.HttpStatusCode.NoContent);
        return survey;
    }

    public Task<ApiAnswer> Open() => Committee.Post($"{StaffAddress}/opening");

    public Task<ApiAnswer> Close() => Committee.Post($"{StaffAddress}/closing");

    public Task<ApiAnswer> Answer(TestUser resident, string? nonce = null, string will = "join", string need = "楼道灯不亮") =>
        resident.Put($"{Address}/answer", new { nonce = nonce ?? NewNonce(), answers = Filled(will, need) });

    public Task<ApiAnswer> EnterPaper(TestUser staff, Guid personId, string? nonce = null, string will = "join") =>
        staff.Post($"{StaffAddress}/paper-answers", new { personId, nonce = nonce ?? NewNonce(), answers = Filled(will, "纸上写的需求") });

    public async Task<int> DistinctResidents(TestUser by) => (await by.Get($"{Address}/progress")).MustBeOk().Json.GetProperty("distinctResidents").GetInt32();

    public async Task<bool> GateIsOpen(TestUser by) => (await by.Get($"{Address}/progress")).MustBeOk().Json.GetProperty("gateOpen").GetBoolean();

    /// <summary>As they are stored: nobody reads them while the survey is open.</summary>
    public async Task<int> Votes(string question, string option)
    {
        var api = await TestApi.Shared();
        var answers = await api.InDb(db => db.SurveyAnswers.AsNoTracking().Where(answer => answer.SurveyId == Id).ToListAsync());
        return answers.Count(answer => answer.Answers.Any(said => said.QuestionId == question && CountedVotes.Of(said).Any(vote => vote.OptionId == option)));
    }

    public static string NewNonce() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    internal object[] Filled(string will, string need) =>
    [
        new { questionId = "categories", choices = new[] { Town.Pack == "chuansha" ? "safety" : "anjia" } },
        new { questionId = "beneficiaries", choices = new[] { "elders" } },
        new { questionId = "need", text = need },
        new { questionId = "taking-part", choices = new[] { will } },
    ];
}
