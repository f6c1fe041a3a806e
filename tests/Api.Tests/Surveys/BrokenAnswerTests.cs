using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class BrokenAnswerTests
{
    public static TheoryData<object, string> BrokenAnswers => new()
    {
        { Array.Empty<object>(), "answers" },
        { new object[] { new { questionId = "nowhere", choices = new[] { "join" } } }, "answers[0].questionId" },
        { new object[] { new { questionId = "taking-part", choices = new[] { "join", "lead" } } }, "answers[0].choices" },
        { new object[] { new { questionId = "taking-part", choices = new[] { "maybe" } } }, "answers[0].choices" },
        { new object[] { new { questionId = "taking-part", text = "愿意" } }, "answers[0].text" },
        { new object[] { new { questionId = "beneficiaries", choices = new[] { "elders", "elders" } } }, "answers[0].choices" },
        { new object[] { new { questionId = "need", choices = new[] { "join" } } }, "answers[0].choices" },
        { new object[] { new { questionId = "need", text = new string('需', 501) } }, "answers[0].text" },
        { new object[] { new { questionId = "need", rating = 5 } }, "answers[0].rating" },
        { new object[] { new { questionId = "need", text = "一" }, new { questionId = "need", text = "二" } }, "answers[1].questionId" },
    };

    [Theory]
    [MemberData(nameof(BrokenAnswers))]
    public async Task An_answer_that_does_not_fit_is_sent_back_with_its_field_and_loses_nothing(object answers, string field)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();
        (await survey.Answer(resident)).MustBeOk();

        var answer = await resident.Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), answers });

        answer.MustBeMalformed(field);
        Assert.Equal(1, await survey.Votes("taking-part", "join"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!")]
    public async Task A_nonce_that_is_not_sixteen_bytes_is_sent_back(string nonce)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);

        (await survey.Answer(await town.Resident(), nonce)).MustBeMalformed("nonce");
    }
}
