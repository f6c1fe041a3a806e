using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

public class SurveyTemplateTests
{
    [Theory]
    [InlineData("puxing-2023", "PX-11")]
    [InlineData("chuansha", "CS-20")]
    public void Each_pack_has_one_ready_made_needs_survey_that_serves_its_rule(string pack, string rule)
    {
        var template = Assert.Single(EmbeddedPacks.Of(pack).SurveyTemplates);

        Assert.Equal(("needs", rule), (template.Id, template.RuleId));
        Assert.Equal(["categories", "beneficiaries", "need", "taking-part"], template.Questions.Select(question => question.Id));
        Assert.Equal(
            [TemplateQuestionKind.Multiple, TemplateQuestionKind.Multiple, TemplateQuestionKind.Text, TemplateQuestionKind.Single],
            template.Questions.Select(question => question.Kind));
    }

    [Theory]
    [InlineData("puxing-2023")]
    [InlineData("chuansha")]
    public void The_first_question_offers_the_towns_own_categories(string pack)
    {
        var question = EmbeddedPacks.Of(pack).SurveyTemplates[0].Questions[0];

        Assert.Equal(EmbeddedPacks.Of(pack).Categories.Select(category => category.Id), question.Options.Select(option => option.Id));
        Assert.Equal((1, 6), (question.MinChoices, question.MaxChoices));
    }

    [Fact]
    public void What_a_resident_writes_is_voluntary_and_has_a_length() =>
        Assert.Equal((false, 500), Question("need", question => (question.Required, question.MaxLength)));

    [Fact]
    public void A_resident_may_lead_join_follow_or_stay_out() =>
        Assert.Equal(["lead", "join", "follow", "not-now"], Question("taking-part", question => question.Options.Select(option => option.Id)));

    private static T Question<T>(string id, Func<TemplateQuestion, T> of) =>
        of(EmbeddedPacks.Puxing.SurveyTemplates[0].Questions.Single(question => question.Id == id));
}
