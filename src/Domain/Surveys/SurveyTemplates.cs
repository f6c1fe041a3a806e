using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>A pack's ready-made survey, as a survey asks it.</summary>
public static class SurveyTemplates
{
    public static SurveyText? Find(PolicyPack pack, string id)
    {
        var template = pack.SurveyTemplates.FirstOrDefault(template => template.Id == id);
        return template is null ? null : new SurveyText(template.Title, [.. template.Questions.Select(Asked)]);
    }

    private static Question Asked(TemplateQuestion question) => new(
        question.Id, KindOf(question.Kind), question.Title, question.Required,
        [.. question.Options.Select(option => new AnswerOption(option.Id, option.Name))], question.MaxChoices, question.MaxLength);

    private static QuestionKind KindOf(TemplateQuestionKind kind) => kind switch
    {
        TemplateQuestionKind.Single => QuestionKind.Single,
        TemplateQuestionKind.Multiple => QuestionKind.Multiple,
        _ => QuestionKind.Text,
    };
}
