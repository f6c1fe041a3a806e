using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class PaperFormTests
{
    [Fact]
    public async Task A_batch_prints_as_many_forms_as_were_asked_for_each_with_its_code_and_what_is_typed_is_escaped()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？<b>"), Words("name", "叫什么？", showIf: new { questionId = "dog", anyOf = new[] { "yes" } }));

        var made = (await Print(survey, 3)).Json;
        var page = (await survey.Committee.Get($"{survey.StaffAddress}/paper-batches/{made.GetProperty("id").GetGuid()}/forms")).MustBeOk().Body;

        Assert.Equal(3, page.Split("<section>").Length - 1);
        Assert.Contains(made.GetProperty("firstCode").GetString()!, page);
        Assert.Contains(made.GetProperty("lastCode").GetString()!, page);
        Assert.Contains("有狗吗？&lt;b&gt;", page);
        Assert.Contains("第 1 题答", page);
        Assert.Equal(3, page.Split("编号二维码").Length - 1);
    }

    [Fact]
    public async Task A_form_is_entered_by_its_code_against_the_questions_that_were_printed_and_counts_once()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有够吗？"));
        var code = (await Print(survey, 2)).Json.GetProperty("firstCode").GetString()!;
        var elder = await survey.Town.PersonWithoutPhone();
        (await survey.Correct("错字", Choice("dog", "有狗吗？"), Words("name", "叫什么？", required: true))).MustBeOk();

        var found = (await survey.Committee.Get($"/api/staff/paper-forms/{code.Replace("-", "")}")).MustBeOk().Json;
        Assert.Equal("有够吗？", found.GetProperty("questions")[0].GetProperty("title").GetString());
        Assert.False(found.TryGetProperty("enteredAt", out _));
        var nonce = NeedsSurvey.NewNonce();
        (await Enter(survey, code, elder, nonce)).MustBeOk();
        var batch = (await survey.Committee.Get($"{survey.StaffAddress}/paper-batches")).MustBeOk().Json.EnumerateArray().Single();
        Assert.Equal((2, 1, code), (batch.GetProperty("forms").GetInt32(), batch.GetProperty("entered").GetInt32(), batch.GetProperty("firstCode").GetString()));

        (await Enter(survey, code, elder, nonce)).MustBeOk();
        (await Enter(survey, code, elder)).MustBeRefused("survey.paper-form-entered");
        (await Enter(survey, code, await survey.Town.PersonWithoutPhone())).MustBeRefused("survey.paper-form-entered");
        Assert.Equal(1, await survey.Votes("dog", "yes"));
        Assert.True((await survey.Committee.Get($"/api/staff/paper-forms/{code}")).MustBeOk().Json.TryGetProperty("enteredAt", out _));
    }

    [Fact]
    public async Task One_form_for_many_persons_at_once_is_entered_for_one()
    {
        var api = await TestApi.Shared();
        var survey = await Opened(await TestTown.Settle(api), Choice("dog", "有狗吗？"));
        var code = (await Print(survey, 1)).Json.GetProperty("firstCode").GetString()!;
        var residents = await survey.Town.Residents(8);

        var entered = await Task.WhenAll(residents.Select(resident => Enter(survey, code, resident.PersonId!.Value)));

        Assert.Equal(1, entered.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(7, entered.Count(answer => answer.Status == HttpStatusCode.Conflict));
        Assert.Equal(1, await api.InDb(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey.Id)));
    }

    [Fact]
    public async Task A_form_of_somebody_who_answered_on_the_phone_is_refused_and_stays_unused()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var code = (await Print(survey, 1)).Json.GetProperty("firstCode").GetString()!;
        var resident = await survey.Town.Resident();
        (await resident.Answer(survey, null, Chosen("dog", "no"))).MustBeOk();

        (await Enter(survey, code, resident.PersonId!.Value)).MustBeRefused("survey.answered-by-themselves");
        (await Enter(survey, code, await survey.Town.PersonWithoutPhone())).MustBeOk();
    }

    [Fact]
    public async Task A_mistyped_code_is_sent_back_and_one_of_no_batch_or_of_elsewhere_is_not_found()
    {
        var survey = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var elsewhere = await Opened(await TestTown.Settle(await TestApi.Shared()), Choice("dog", "有狗吗？"));
        var code = (await Print(survey, 1)).Json.GetProperty("firstCode").GetString()!;
        var wrong = code[..^1] + (char)('0' + ((code[^1] - '0' + 1) % 10));

        (await survey.Committee.Get($"/api/staff/paper-forms/{wrong}")).MustBeMalformed("code");
        (await elsewhere.Committee.Get($"/api/staff/paper-forms/{code}")).Must(HttpStatusCode.NotFound);
        (await Enter(elsewhere, code, await elsewhere.Town.PersonWithoutPhone())).Must(HttpStatusCode.NotFound);
    }

    private static async Task<ApiAnswer> Print(NeedsSurvey survey, int forms) =>
        (await survey.Committee.Post($"{survey.StaffAddress}/paper-batches", new { forms })).Must(HttpStatusCode.Created);

    private static Task<ApiAnswer> Enter(NeedsSurvey survey, string code, Guid personId, string? nonce = null) => survey.Committee.Post(
        $"/api/staff/paper-forms/{code}/answer", new { personId, nonce = nonce ?? NeedsSurvey.NewNonce(), answers = new[] { Chosen("dog", "yes") } });
}
