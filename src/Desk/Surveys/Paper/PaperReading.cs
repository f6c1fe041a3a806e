using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>Reads the entry form as a paper form. Questions that were left empty are not answered.</summary>
internal static class PaperReading
{
    public static PaperForm Of(PostedForm form, Survey survey)
    {
        var nonce = Nonce.Parse(form["nonce"]) ?? throw new MalformedException("nonce.malformed", "nonce", "页面已经过时，请刷新后再录入。");
        return new PaperForm(form.Id("person", "居民"), [.. survey.Questions.Select(question => Answer(form, question)).OfType<QuestionAnswer>()], nonce);
    }

    private static QuestionAnswer? Answer(PostedForm form, Question question)
    {
        if (question.Kind == QuestionKind.Text) return form["a." + question.Id].Trim() is { Length: > 0 } text ? new(question.Id, Text: text) : null;
        return form.All("a." + question.Id) is { Count: > 0 } chosen ? new(question.Id, chosen) : null;
    }
}
